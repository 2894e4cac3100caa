import { doesNotThrow, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { chooseFix } from './asking';
import { closeAll, codeOf, finding, findings } from './editing';
import { pageTest, test } from './harness';
import { eventually, openSample } from './open-sample';

const broken = 'ringcentral-broken/CreateAccountJSON.json';

async function quickFixes(document: vscode.TextDocument, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return found;
}

/** VS Code enables its command a moment after the editor has opened, and until then does nothing when asked. */
async function fixAll(document: vscode.TextDocument): Promise<void> {
  const before = document.getText();
  await eventually('A change by fix-all', async () => {
    await vscode.commands.executeCommand('editor.action.fixAll');
    await new Promise((resolve) => setTimeout(resolve, 250));
    return document.getText() !== before;
  });
}

pageTest('a quick fix is chosen from the light bulb and applied', async () => {
  const editor = await openSample(broken);
  const { document } = editor;
  const { range } = await finding(document.uri, 'saviynt/unknown-property');
  const isDone = (text: string) => text.includes('${user.lastname}');
  await chooseFix(editor, document.getText(range), 'Change to lastname', isDone);
  ok(!document.getText().includes('lastName'));
  await eventually(
    'The finding goes',
    () => !findings(document.uri).some((one) => codeOf(one) === 'saviynt/unknown-property'),
  );
  await closeAll();
});

test('a quick fix changes what it names and nothing else', async () => {
  const { document } = await openSample(broken);
  const before = document.getText();
  const { range } = await finding(document.uri, 'saviynt/unknown-property');
  const fix = (await quickFixes(document, range)).find(({ title }) => title === 'Change to lastname');
  ok(fix?.edit, 'the fix is offered');
  await vscode.workspace.applyEdit(fix.edit);
  equal(document.getText(), before.replace('user.lastName', 'user.lastname'));
  await closeAll();
});

test('fix-all leaves JSON, and only findings that need a person', async () => {
  for (const name of ['CreateAccountJSON', 'DisableAccountJSON', 'ImportAccountEntJSON']) {
    const { document } = await openSample(`ringcentral-broken/${name}.json`);
    await finding(document.uri, 'saviynt/header-name-case');
    await fixAll(document);
    doesNotThrow(() => JSON.parse(document.getText()), document.getText());
    const isGone = () => !findings(document.uri).some((one) => codeOf(one) === 'saviynt/header-name-case');
    await eventually('The finding goes', isGone);
    // What is left is nobody's to decide but the person's: another fix-all changes nothing.
    const after = document.getText();
    await vscode.commands.executeCommand('editor.action.fixAll');
    equal(document.getText(), after, name);
  }
  const create = vscode.workspace.textDocuments.find(({ uri }) => uri.path.endsWith('broken/CreateAccountJSON.json'));
  ok(create && findings(create.uri).some((one) => codeOf(one) === 'ringcentral/username-not-email'));
  await closeAll();
});

test('fix-all on save does the same', async () => {
  const { document } = await openSample(broken);
  const original = document.getText();
  const settings = vscode.workspace.getConfiguration('editor');
  await finding(document.uri, 'saviynt/unknown-property');
  await settings.update('codeActionsOnSave', { 'source.fixAll.ringcentralProvisioning': 'explicit' }, true);
  try {
    await vscode.commands.executeCommand('workbench.action.files.save');
    await eventually('Fixes', () => document.getText().includes('"Authorization"'));
    await eventually('The save', () => !document.isDirty);
  } finally {
    await settings.update('codeActionsOnSave', undefined, true);
    // Through the editor: a file changed behind its back is noticed some time later.
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), original);
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await closeAll();
  }
});
