import { ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { pageTest } from './harness';
import { eventually } from './open-sample';
import { page } from './page';

pageTest(
  'a simulator that the connection test needs is started and passes; the report is worked by keyboard',
  async () => {
    await page.palette('RingCentral: Test Connection');
    await page.choose('Simulator');
    await page.waitForText('This machine · 127.0.0.1');
    await page.waitForText('Test Again');
    await page.expectCount('ol[aria-label="Stages of the test"] li.failed', 0);
    ok((await page.count('ol[aria-label="Stages of the test"] li.passed')) >= 5);
    await page.waitForText('RingCentral simulator');

    // The last button, two back is the first: Test Again.
    await vscode.env.clipboard.writeText('');
    await page.click('button:has-text("Copy as Markdown")');
    await eventually('The report is copied', async () => (await vscode.env.clipboard.readText()).includes('127.0.0.1'));
    await page.press('Shift+Tab Shift+Tab Enter');
    await page.waitForText('Testing the connection to 127.0.0.1', 2000).catch(() => undefined);
    await page.waitForText('Test Again');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  },
);

pageTest('the simulator is stopped from the palette, and is offered again', async () => {
  const isRunning = '.statusbar >> text=/RingCentral simulator$/';
  // Running already when the connection test before needed it. The answer to its message is not waited for.
  void vscode.commands.executeCommand('ringcentralProvisioning.startSimulator');
  await page.waitFor(isRunning);
  await page.palette('RingCentral: Stop Simulator');
  await page.expectCount(isRunning, 0);
  await vscode.commands.executeCommand('notifications.clearAll');
  await page.palette('RingCentral: Start Simulator');
  await page.waitFor(isRunning);
  await page.message('A simulated RingCentral account answers at http://127.0.0.1');
  await vscode.commands.executeCommand('ringcentralProvisioning.stopSimulator');
  await vscode.commands.executeCommand('notifications.clearAll');
});
