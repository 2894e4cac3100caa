import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import type { Fault } from '../../../server/src/simulator/faults';
import {
  demoClientId,
  demoClientSecret,
  type Simulator,
  startSimulator,
} from '../../../server/src/simulator/simulator';
import { canaries } from './canaries';
import { pageTest } from './harness';
import { eventually, openSample, samplePath } from './open-sample';
import { page } from './page';
import { removeConnection } from './remove-connection';

const { jwt } = canaries;

async function withSimulator(faults: readonly Fault[], body: (simulator: Simulator) => Promise<void>): Promise<void> {
  const snapshot = parseSnapshot(readFileSync(samplePath('account.json'), 'utf8'));
  ok(snapshot.ok);
  const simulator = await startSimulator({ seed: snapshot.snapshot, jwt, faults });
  try {
    await body(simulator);
  } finally {
    await simulator.close();
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  }
}

/** Adds a connection to a simulator from the question of a test, and so begins the test. */
async function testNew(name: string, { url }: Simulator): Promise<void> {
  await page.palette('RingCentral: Test Connection');
  await page.choose('Add connection…');
  await page.answer('Name of the connection', name);
  await page.press('Enter');
  await page.choose('Another address…');
  await page.answer('Address of the server', url);
  await page.press('Enter');
  await page.choose('JWT app');
  await page.answer('Client ID', demoClientId);
  await page.press('Enter');
  await page.answer('Client secret', demoClientSecret);
  await page.press('Enter');
  await page.answer('JWT credential', jwt);
  await page.press('Enter');
}

pageTest('a report with a failed stage says why, what to do, and what was not reached because of it', async () => {
  const name = 'Report of a failure';
  // A proxy that wants a sign-in answers in RingCentral's place.
  const fault: Fault = { kind: 'html', operation: 'getProviderConfig' };
  await withSimulator([fault], async (simulator) => {
    await openSample('ringcentral/CreateAccountJSON.json');
    await testNew(name, simulator);
    await page.waitForText('Test Again');
    await page.expectCount('ol[aria-label="Stages of the test"] li.failed', 1);
    await page.waitForText('an HTML page titled "Sign in"');
    await page.waitForText('not reached because "SCIM" failed');
    await page.expectCount('ol[aria-label="Stages of the test"] li', 19);
    await page.screenshot('connection-failed');
    const writes = simulator.log.filter(({ method, path }) => method !== 'GET' && !path.includes('/oauth/'));
    ok(writes.length === 0, JSON.stringify(writes));
  });
  await removeConnection(name);
});

pageTest('a test shows which stage it is at and ends when it is cancelled', async () => {
  const name = 'Cancelled test';
  await withSimulator([{ kind: 'slow', milliseconds: 60_000, operation: 'listSchemas' }], async (simulator) => {
    await testNew(name, simulator);
    await page.waitForText('13 of 19: Schemas …');
    await page.click('button:has-text("Cancel")');
    await page.waitForText('Cancelled. What was not reached is not known.');
    await page.expectCount('ol[aria-label="Stages of the test"] li.failed', 0);
  });
  await removeConnection(name);
});

pageTest('the token request of a ConnectionJSON is sent after the person agrees to the host', async () => {
  await withSimulator([], async (simulator) => {
    const text = readFileSync(samplePath('ringcentral/ConnectionJSON.json'), 'utf8');
    const folder = vscode.Uri.joinPath(
      vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/'),
      'token-test',
    );
    const file = vscode.Uri.joinPath(folder, 'ConnectionJSON.json');
    const content = text.replaceAll('https://platform.ringcentral.com', simulator.url);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
    try {
      await vscode.window.showTextDocument(file);
      await page.palette('RingCentral: Test Token Request of ConnectionJSON');
      await page.answer(
        'Value of @RINGCENTRAL_CLIENT@',
        Buffer.from(`${demoClientId}:${demoClientSecret}`).toString('base64'),
      );
      await page.press('Enter');
      await page.answer('Value of @RINGCENTRAL_JWT@', jwt);
      await page.expectCount('.quick-input-widget input[type="password"]', 1);
      ok(simulator.log.length === 0, 'Something was sent before the person agreed.');
      await page.press('Enter');
      await page.choose(`Send to ${new URL(simulator.url).host}`);
      await page.waitForText('a token for 60 min');
      await eventually('The token is revoked', async () => simulator.log.some(({ path }) => path.endsWith('/revoke')));
    } finally {
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });
});
