import { equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { restrictedTest } from './harness';
import { openSample } from './open-sample';
import { page } from './page';

restrictedTest('files are checked in an untrusted workspace', async () => {
  equal(vscode.workspace.isTrusted, false);
  await openSample('ringcentral/CreateAccountJSON.json');
  await page.waitForText('Saviynt · CreateAccountJSON');
});

restrictedTest('nothing connects from an untrusted workspace', async () => {
  for (const command of ['testConnection', 'startSimulator']) {
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand(`ringcentralProvisioning.${command}`);
    await vscode.commands.executeCommand('notifications.showList');
    await page.waitForText('This one is in Restricted Mode, so nothing was sent');
    equal(await page.count('.quick-input-widget:visible'), 0, command);
  }
});
