import { equal } from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageTest } from './harness';
import { eventually } from './open-sample';
import { page } from './page';

/** The folder VS Code gave this run, in which the extension keeps its copy. */
const copy = path.join(
  path.dirname(process.env.HOST_PROGRESS ?? ''),
  'user/data/User/globalStorage/ringcentral-provisioning.ringcentral-provisioning/samples',
);

/** The folder is taken away before it is copied again, so the file may be gone at any moment. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

pageTest('the sample workspace is a copy, kept until the person starts afresh', async () => {
  const users = path.join(copy, 'users.csv');
  rmSync(copy, { recursive: true, force: true });
  await page.palette('RingCentral: Open Sample Workspace');
  const original = await eventually('a copy of the samples', () => textOf(users));
  writeFileSync(users, 'mine');

  await page.palette('RingCentral: Open Sample Workspace');
  await page.choose('Open it as you left it');
  await page.waitForNoText('You have a sample workspace');
  equal(readFileSync(users, 'utf8'), 'mine');

  await page.palette('RingCentral: Open Sample Workspace');
  await page.choose('Start afresh');
  await eventually('a new copy', () => textOf(users) === original);
});
