import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import * as vscode from 'vscode';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import { demoClientId, demoClientSecret, startSimulator } from '../../../server/src/simulator/simulator';
import { pageTest } from './harness';
import { eventually, samplePath } from './open-sample';
import { page } from './page';

/** A port that nothing listens on: it was free a moment ago. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 1;
}

pageTest('testing a connection asks where and as whom, and shows what it found', async () => {
  await page.palette('RingCentral: Test Connection');
  await page.choose('Another address…');
  await page.answer('Connect to', 'https://evil.example');
  await page.waitForText('is not a RingCentral host, so no token is sent to it');
  await page.answer('Connect to', `http://127.0.0.1:${await closedPort()}`);
  await page.press('Enter');
  await page.choose('Access token');
  await page.answer('Access token', 'not-a-real-token');
  await page.expectCount('.quick-input-widget input[type="password"]', 1);
  await page.press('Enter');
  await page.waitForText('The connection does not work yet');
  ok((await page.count('ol[aria-label="Stages of the test"] li')) >= 8);
  await vscode.env.clipboard.writeText('');
  await page.click('button:has-text("Copy as Markdown")');
  const copied = await eventually('The report is copied', async () => (await vscode.env.clipboard.readText()) || false);
  ok(copied.includes('127.0.0.1'), copied);
  ok(!copied.includes('not-a-real-token'));
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
});

pageTest('credentials that proved right are kept, used again unasked, and forgotten', async () => {
  const snapshot = parseSnapshot(readFileSync(samplePath('account.json'), 'utf8'));
  ok(snapshot.ok);
  const jwt = 'header.payload.signature';
  const simulator = await startSimulator({ seed: snapshot.snapshot, jwt });
  const { host } = new URL(simulator.url);
  try {
    await page.palette('RingCentral: Test Connection');
    await page.choose('Another address…');
    await page.answer('Connect to', simulator.url);
    await page.press('Enter');
    await page.choose('JWT app');
    await page.answer('(1 of 3)', demoClientId);
    await page.press('Enter');
    await page.answer('(2 of 3)', demoClientSecret);
    await page.press('Enter');
    await page.answer('(3 of 3)', 'demo-jwt');
    await page.waitForText('A JWT has three parts with dots between them');
    await page.answer('(3 of 3)', jwt);
    await page.press('Enter');
    await page.waitForText('Test Again');
    await page.expectCount('ol[aria-label="Stages of the test"] li.failed', 0);

    await page.palette('RingCentral: Test Connection');
    await page.choose(host);
    await page.waitForText('Test Again');
    await page.expectCount('ol[aria-label="Stages of the test"] li.failed', 0);

    await page.palette('RingCentral: Forget Credentials');
    await page.click(`.quick-input-list >> text="${host}"`);
    await page.press('Enter');
    await page.palette('RingCentral: Forget Credentials');
    await page.message('No credentials are kept.');
  } finally {
    await simulator.close();
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  }
});
