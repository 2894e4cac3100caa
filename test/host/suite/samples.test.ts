import { equal } from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageTest } from './harness';
import { eventually } from './open-sample';
import { page } from './page';

/** The folder VS Code gave this run, in which the extension keeps its copy. */
const copy = path.join(
  path.dirname(process.env.HOST_PROGRESS ?? ''),
  'user/data/User/globalStorage/ringcentral-provisioning.ringcentral-provisioning/samples',
);

pageTest('the sample workspace is a copy, kept until the person starts afresh', async () => {
  const users = path.join(copy, 'users.csv');
  await page.palette('RingCentral: Open Sample Workspace');
  await eventually('a copy of the samples', () => existsSync(users));
  const original = readFileSync(users, 'utf8');
  writeFileSync(users, 'mine');

  await page.palette('RingCentral: Open Sample Workspace');
  await page.choose('Open it as you left it');
  await page.waitForNoText('You have a sample workspace');
  equal(readFileSync(users, 'utf8'), 'mine');

  await page.palette('RingCentral: Open Sample Workspace');
  await page.choose('Start afresh');
  await eventually('a new copy', () => existsSync(users) && readFileSync(users, 'utf8') === original);
});
