import { match, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll } from './editing';
import { pageTest } from './harness';
import { eventually, openSample, samplePath } from './open-sample';
import { page, repeatedly } from './page';

const uri = (path: string) => vscode.Uri.file(samplePath(path)).toString();
const zeroWrites = '0 requests sent that change anything';

const preview = (mapping: string, users: string) =>
  vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
    mapping: uri(mapping),
    users: uri(users),
    account: uri('account.json'),
  });

/** Opens a file of the mapping with the cursor in the first `text` of it. */
async function cursorAt(path: string, text: string): Promise<vscode.TextEditor> {
  const editor = await openSample(path);
  const at = editor.document.positionAt(editor.document.getText().indexOf(text) + 1);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection);
  return editor;
}

const status = () => page.text('.listed [role=status]');

for (const [theme, picture] of [
  ['Default Light Modern', 'preview-from-mapping'],
  ['Default Dark Modern', undefined],
  ['Default High Contrast', undefined],
] as const)
  pageTest(`a line of the mapping leads to the people whose values come from it, in the theme ${theme}`, async () => {
    const settings = vscode.workspace.getConfiguration('workbench');
    await closeAll();
    await settings.update('colorTheme', theme, true);
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    try {
      await preview('ringcentral', 'users.csv');
      await page.waitForText(zeroWrites);
      await cursorAt('ringcentral/UpdateAccountJSON.json', 'user.lastname');
      await repeatedly('Show in Plan by its keys', async () => {
        await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
        await page.press('Control+K g');
        await page.waitFor('.origin:visible', 10_000);
      });
      match(await status(), /^1 person · only a changed value from UpdateAccountJSON .*familyName$/);
      await page.click('.row:has-text("Ben Krüger")');
      await page.waitFor('tr.from-origin:has-text("name.familyName")');
      if (picture !== undefined) await page.screenshot(picture);
      // The way back, and out.
      await page.click('.origin button.link:has-text("UpdateAccountJSON.json line")');
      const editor = await eventually('The mapping is shown', () => {
        const active = vscode.window.activeTextEditor;
        return active?.document.uri.path.endsWith('UpdateAccountJSON.json') && !active.selection.isEmpty && active;
      });
      ok(editor.document.getText(editor.selection).includes('user.lastname'));
      await page.click('.origin button:has-text("Show everybody")');
      await page.waitForNone('.origin');
      await page.waitFor('.row:has-text("Ada Obi")');
    } finally {
      await closeAll();
      await settings.update('colorTheme', 'Default Light Modern', true);
      await vscode.commands.executeCommand('workbench.view.explorer');
    }
  });

pageTest('the hover of a mapping leads into the plan, of Okta and of Entra too', async () => {
  await closeAll();
  await preview('okta/ringcentral.profile-mapping.json', 'okta/people.csv');
  await page.waitForText(zeroWrites);
  await cursorAt('okta/ringcentral.profile-mapping.json', 'user.city');
  const link = '.monaco-hover:visible a:has-text("Show in Plan")';
  await page.untilShown(() => vscode.commands.executeCommand('editor.action.showHover'), link);
  await page.click(link);
  await page.waitFor('.origin:visible:has-text("Values from city")');
  match(await status(), /value from city/);
  await closeAll();

  await preview('entra/ringcentral.synchronization-schema.json', 'entra/users.json');
  await page.waitForText(zeroWrites);
  await cursorAt('entra/ringcentral.synchronization-schema.json', '[surname]');
  await vscode.commands.executeCommand('ringcentralProvisioning.showInPlan');
  await page.waitFor('.origin:visible:has-text("Values from name.familyName")');
  await page.waitFor('.row:has-text("Ben Krüger")');
  await closeAll();
});

pageTest('a mapping without a plan, a line without a value and a mapping that has changed say so', async () => {
  await closeAll();
  await cursorAt('ringcentral/UpdateAccountJSON.json', 'user.lastname');
  void vscode.commands.executeCommand('ringcentralProvisioning.showInPlan');
  await page.message('No plan of UpdateAccountJSON.json is shown');
  await vscode.commands.executeCommand('notifications.clearAll');

  await preview('ringcentral', 'users.csv');
  await page.waitForText(zeroWrites);
  await cursorAt('ringcentral/UpdateAccountJSON.json', '"httpMethod"');
  void vscode.commands.executeCommand('ringcentralProvisioning.showInPlan');
  await page.message('gives no value');
  await vscode.commands.executeCommand('notifications.clearAll');

  const editor = await cursorAt('ringcentral/UpdateAccountJSON.json', 'user.lastname');
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n\n'));
  void vscode.commands.executeCommand('ringcentralProvisioning.showInPlan');
  await page.message('The mapping has changed since the plan was made');
  await page.click('.notifications-center .monaco-button:has-text("Plan Again")');
  await page.waitFor('.origin:visible:has-text("familyName")');
  await page.waitFor('.row:has-text("Ben Krüger")');
  await closeAll();
});
