import { equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { finding } from './editing';
import { restrictedTest } from './harness';
import { openSample } from './open-sample';
import { page } from './page';

restrictedTest('files are checked in an untrusted workspace', async () => {
  equal(vscode.workspace.isTrusted, false);
  const { document } = await openSample('ringcentral-broken/CreateAccountJSON.json');
  await page.waitForText('Saviynt · CreateAccountJSON');
  await finding(document.uri, 'saviynt/unknown-property');
});

restrictedTest('nothing connects from an untrusted workspace', async () => {
  for (const command of ['testConnection', 'startSimulator', 'signIn', 'previewWith']) {
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand(`ringcentralProvisioning.${command}`);
    await page.message('This one is in Restricted Mode, so nothing was sent');
    equal(await page.count('.quick-input-widget:visible'), 0, command);
  }
});
