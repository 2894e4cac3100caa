import { equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, rangeOf, revert } from './editing';
import { pageTest } from './harness';
import { eventually, openSample, samplePath } from './open-sample';
import { page } from './page';
import { withGit } from './with-git';

const schema = 'entra/ringcentral.synchronization-schema.json';
const title = 'IgnoreFlowIfNullOrEmpty([jobTitle])';
const withHead = 'RingCentral: Compare Mapping with Git HEAD';

/** Gives a mapping another expression, as somebody who edits would, without saving. */
async function editTitle(document: vscode.TextDocument): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, title), 'ToUpper([jobTitle], )');
  ok(await vscode.workspace.applyEdit(edit));
}

pageTest('without Git, comparing says so and what to do', async () => {
  await openSample(schema);
  await page.palette(withHead);
  await page.message('Git is not available in this window.');
  await closeAll();
});

pageTest('picture: compare, a mapping beside its last commit while it is edited, and whose result changes', () =>
  withGit(async () => {
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    const editor = await openSample(schema);
    const { document } = editor;
    await page.palette(withHead);
    await page.waitForText('Mapping: the same in meaning');
    editor.revealRange(rangeOf(document, title), vscode.TextEditorRevealType.InCenter);
    await editTitle(document);
    await page.waitForText('attribute mapping "title"');
    await page.waitForText('Saving it starts an initial cycle over all users in scope.');
    await page.click('button:has-text("Whose Result Changes…")');
    await page.question('Compare Mapping: People');
    await page.click('.quick-input-list .monaco-list-row:has-text("users.csv"):has-text("entra/")');
    await page.question('Compare Mapping: Account');
    await page.choose('account.json');
    await page.waitForText('people: 5 of 11 get another result');
    await page.waitForText('ACCOUNT EXECUTIVE');
    await page.screenshot('compare');
    await page.click('section.changed button.link[title="Open the version after"]');
    await eventually('The mapping is shown', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document === document && active.document.getText(active.selection).includes('source');
    });
    ok(document.isDirty, 'nothing was saved');
    await vscode.commands.executeCommand('workbench.view.explorer');
  }),
);

pageTest('a file that was never committed is not compared with the last commit, and can be with another file', () =>
  withGit(async () => {
    const uri = vscode.Uri.file(samplePath('entra/copy.synchronization-schema.json'));
    await vscode.workspace.fs.copy(vscode.Uri.file(samplePath(schema)), uri);
    const { document } = await openSample('entra/copy.synchronization-schema.json');
    await page.palette(withHead);
    await page.message('is not in the last commit, so there is no earlier version.');
    await editTitle(document);
    const other = vscode.Uri.file(samplePath(schema));
    await vscode.commands.executeCommand('ringcentralProvisioning.compareWithFile', { uri, other });
    await page.waitForText('Mapping: 0 added, 0 removed, 1 changed');
    await vscode.env.clipboard.writeText('');
    await page.click('button:has-text("Copy as Markdown")');
    const copied = await eventually(
      'The comparison is copied',
      async () => (await vscode.env.clipboard.readText()) || false,
    );
    ok(copied.includes('**Changed** attribute mapping'));
    await page.click('button:has-text("Open Text Diff")');
    await eventually('The diff', () =>
      vscode.window.tabGroups.all.some(({ activeTab }) => activeTab?.input instanceof vscode.TabInputTextDiff),
    );
    equal(document.isDirty, true);
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  }),
);

pageTest('a connector of Saviynt is compared with its last commit, all its files together', () =>
  withGit(async () => {
    const { document } = await openSample('ringcentral/UpdateAccountJSON.json');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, 'user.lastname'), 'user.firstname');
    ok(await vscode.workspace.applyEdit(edit));
    await openSample('ringcentral/CreateAccountJSON.json');
    await page.palette(withHead);
    await page.waitForText('Mapping: 0 added, 0 removed, 1 changed');
    await page.waitForText('UpdateAccountJSON "call[');
    await page.click('section.changed button.link[title="Open the version before"]');
    const active = await eventually('The version of the last commit', () => {
      const { activeTextEditor: editor } = vscode.window;
      return editor?.document.uri.scheme === 'git' && !editor.selection.isEmpty && editor;
    });
    ok(active.document.getText(active.selection).includes('user.lastname'));
    await revert(document);
  }),
);
