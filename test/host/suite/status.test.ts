import { equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { pageTest, test } from './harness';
import { openSample } from './open-sample';
import { page } from './page';

const bar = '#ringcentral-provisioning\\.ringcentral-provisioning\\.ringcentralProvisioning\\.document:visible';

pageTest('the status bar says what a document was recognised as', async () => {
  await openSample('ringcentral/CreateAccountJSON.json');
  await page.waitForText('Saviynt · CreateAccountJSON');
});

pageTest('the status bar says nothing about another JSON file', async () => {
  const document = await vscode.workspace.openTextDocument({ language: 'json', content: '{"name": "x"}\n' });
  await vscode.window.showTextDocument(document);
  await page.waitForNoText('Saviynt · CreateAccountJSON');
  await page.expectCount(bar, 0);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
});

test('the commands are there', async () => {
  const commands = await vscode.commands.getCommands(true);
  const ours = commands.filter((command) => command.startsWith('ringcentralProvisioning.'));
  for (const name of ['testConnection', 'forgetCredentials', 'startSimulator', 'openSamples', 'restartServer']) {
    equal(ours.includes(`ringcentralProvisioning.${name}`), true, name);
  }
});
