import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { pageTest } from './harness';
import { page } from './page';

pageTest(
  'a simulator that the connection test needs is started and passes; the report is worked by keyboard',
  async () => {
    await page.palette('RingCentral: Test Connection');
    await page.choose('Simulator');
    await page.waitForText('This machine · 127.0.0.1', 30_000);
    await page.waitForText('Test Again', 30_000);
    equal(await page.count('ol[aria-label="Stages of the test"] li.failed'), 0);
    ok((await page.count('ol[aria-label="Stages of the test"] li.passed')) >= 5);
    await page.waitForText('RingCentral simulator');

    // The last button, two back is the first: Test Again.
    await page.click('button:has-text("Copy as Markdown")');
    await page.waitForText('Connection report copied');
    await page.press('Shift+Tab Shift+Tab Enter');
    await page.waitForText('Testing the connection to 127.0.0.1').catch(() => undefined);
    await page.waitForText('Test Again', 30_000);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  },
);

pageTest('the simulator is stopped from the palette, and is offered again', async () => {
  await page.palette('RingCentral: Stop Simulator');
  await page.waitForText('RingCentral simulator stopped');
  await page.palette('RingCentral: Start Simulator');
  await vscode.commands.executeCommand('notifications.showList');
  await page.waitForText('A simulated RingCentral account answers at http://127.0.0.1');
  await vscode.commands.executeCommand('ringcentralProvisioning.stopSimulator');
  await vscode.commands.executeCommand('notifications.clearAll');
});
