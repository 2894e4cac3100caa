import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import * as vscode from 'vscode';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import { demoClientId, demoClientSecret, startSimulator } from '../../../server/src/simulator/simulator';
import { canaries } from './canaries';
import { pageTest } from './harness';
import { eventually, samplePath } from './open-sample';
import { page } from './page';
import { removeConnection } from './remove-connection';

/** A port that nothing listens on: it was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 1;
}

/** Enters a connection by name: where, and how to sign in. The credentials are asked for next. */
async function addConnection(name: string, url: string, how: string): Promise<void> {
  await page.choose('Add connection…');
  await page.answer('Name of the connection', name);
  await page.press('Enter');
  await page.choose('Another address…');
  await page.answer('Address of the server', url);
  await page.press('Enter');
  await page.choose(how);
}

pageTest('testing a connection asks where and as whom, and shows what it found', async () => {
  const name = 'Closed port';
  await page.palette('RingCentral: Test Connection');
  await page.choose('Add connection…');
  await page.answer('Name of the connection', name);
  await page.press('Enter');
  await page.choose('Another address…');
  await page.answer('Address of the server', 'https://evil.example');
  await page.waitForText('is not a RingCentral host, so no token is sent to it');
  // What is wrong stands where the question stood.
  await page.answer(`Add Connection: ${name}`, `http://127.0.0.1:${await closedPort()}`);
  await page.press('Enter');
  await page.choose('Access token');
  await page.answer('Access token', canaries.token);
  await page.expectCount('.quick-input-widget input[type="password"]', 1);
  await page.press('Enter');
  await page.waitForText('The connection does not work yet');
  ok((await page.count('ol[aria-label="Stages of the test"] li')) >= 8);
  await vscode.env.clipboard.writeText('');
  await page.click('button:has-text("Copy as Markdown")');
  const copied = await eventually('The report is copied', async () => (await vscode.env.clipboard.readText()) || false);
  ok(copied.includes('127.0.0.1'), copied);
  ok(!copied.includes(canaries.token));
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await removeConnection(name);
});

pageTest('credentials are kept, used again unasked, and forgotten', async () => {
  const snapshot = parseSnapshot(readFileSync(samplePath('account.json'), 'utf8'));
  ok(snapshot.ok);
  const name = 'Kept simulator';
  const { jwt } = canaries;
  const simulator = await startSimulator({ seed: snapshot.snapshot, jwt });
  try {
    await page.palette('RingCentral: Test Connection');
    await addConnection(name, simulator.url, 'JWT app');
    await page.answer('Client ID', demoClientId);
    await page.press('Enter');
    await page.answer('Client secret', demoClientSecret);
    await page.press('Enter');
    await page.answer('JWT credential', 'demo-jwt');
    await page.waitForText('A JWT has three parts with dots between them');
    await page.answer(`Add Connection: ${name}`, jwt);
    await page.press('Enter');
    await page.waitForText('Test Again');
    await page.expectCount('ol[aria-label="Stages of the test"] li.failed', 0);

    await page.palette('RingCentral: Test Connection');
    await page.choose(name);
    await page.waitForText('Test Again');
    await page.expectCount('ol[aria-label="Stages of the test"] li.failed', 0);

    await page.palette('RingCentral: Forget Credentials');
    await page.click(`.quick-input-list >> text="${name}"`);
    await page.press('Enter');
    await page.palette('RingCentral: Forget Credentials');
    await page.message('No credentials are kept.');
  } finally {
    await removeConnection(name).catch(() => undefined);
    await simulator.close();
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  }
});
