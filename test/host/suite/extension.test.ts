import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, finding } from './editing';
import { pageTest, test } from './harness';
import { openSample } from './open-sample';
import { page } from './page';

const extensionId = 'ringcentral-provisioning.ringcentral-provisioning';

test('the extension is installed and activates', async () => {
  const extension = vscode.extensions.getExtension(extensionId);
  ok(extension, `${extensionId} is not known to this VS Code`);
  const { document } = await openSample('ringcentral-broken/CreateAccountJSON.json');
  const found = await finding(document.uri, 'saviynt/unknown-property');
  equal(document.getText(found.range), 'lastName');
  ok(extension.isActive, 'a file of its own activates it');
  const commands = new Set(await vscode.commands.getCommands(true));
  const declared: readonly { readonly command: string }[] = extension.packageJSON.contributes.commands;
  deepEqual(
    declared.map(({ command }) => command).filter((command) => !commands.has(command)),
    [],
    'every command in package.json is registered',
  );
  await closeAll();
});

pageTest('the workbench shows the folder', async () => {
  await page.waitForText('Explorer');
});
