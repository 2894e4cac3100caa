import { ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { pageTest, test } from './harness';
import { page } from './page';

const extensionId = 'ringcentral-provisioning.ringcentral-provisioning';

test('the extension is installed and activates', async () => {
  const extension = vscode.extensions.getExtension(extensionId);
  ok(extension, `${extensionId} is not known to this VS Code`);
  await extension.activate();
  ok(extension.isActive);
});

pageTest('the workbench shows the folder', async () => {
  await page.waitForText('Explorer');
});
