import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, rangeOf, typeAfter } from './editing';
import { pageTest, test } from './harness';
import { eventually, openSample, samplePath } from './open-sample';
import { page } from './page';

const folder = 'renamed-connector';

/** A connector of its own, so that the others stay as they are. @returns its files, by name */
async function copyConnector(): Promise<ReadonlyMap<string, string>> {
  const to = vscode.Uri.file(samplePath(folder));
  await vscode.workspace.fs.copy(vscode.Uri.file(samplePath('ringcentral')), to, { overwrite: true });
  return textsOf(to);
}

async function textsOf(uri: vscode.Uri): Promise<ReadonlyMap<string, string>> {
  const entries = await vscode.workspace.fs.readDirectory(uri);
  const texts = new Map<string, string>();
  for (const [name] of entries.toSorted()) {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(uri, name));
    texts.set(name, new TextDecoder().decode(bytes));
  }
  return texts;
}

async function removeConnector(): Promise<void> {
  await closeAll();
  await vscode.workspace.fs.delete(vscode.Uri.file(samplePath(folder)), { recursive: true });
}

/** The files as the editor has them, saved or not. */
async function shownTexts(names: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of names) {
    const document = await vscode.workspace.openTextDocument(samplePath(`${folder}/${name}`));
    texts.set(name, document.getText());
  }
  return texts;
}

const renamed = (texts: ReadonlyMap<string, string>) =>
  new Map([...texts].map(([name, text]) => [name, text.replaceAll('"acctAuth"', '"userAuth"')]));

async function expectNoFindings(names: Iterable<string>): Promise<void> {
  for (const name of names) {
    const uri = vscode.Uri.file(samplePath(`${folder}/${name}`));
    deepEqual(
      findings(uri).map(({ message }) => message),
      [],
      name,
    );
  }
}

pageTest('a connection is renamed in all files of its connector, and back with one undo', async () => {
  const before = await copyConnector();
  const others = await textsOf(vscode.Uri.file(samplePath('ringcentral')));
  const editor = await openSample(`${folder}/ConnectionJSON.json`);
  await page.waitForText('Saviynt · ConnectionJSON');
  await typeAfter(editor, '"acct');
  await page.press('F2');
  await page.waitFor('.rename-box input:focus');
  await page.press('Control+A');
  await page.type('userAuth');
  await page.press('Enter');
  await eventually('The new name', () => editor.document.getText().includes('"userAuth"'));
  const after = await shownTexts(before.keys());
  deepEqual(after, renamed(before));
  const changed = [...before].filter(([name, text]) => after.get(name) !== text);
  equal(changed.length, before.size, 'every file of the connector names it');
  deepEqual(await textsOf(vscode.Uri.file(samplePath('ringcentral'))), others, 'the connector it was copied from');
  // Findings come a moment after the text.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await expectNoFindings(before.keys());

  await vscode.window.showTextDocument(editor.document);
  await page.click('.editor-group-container.active .monaco-editor .view-lines');
  await page.press('Control+Z');
  await eventually('The old name', () => editor.document.getText().includes('"acctAuth"'));
  deepEqual(await shownTexts(before.keys()), before);
  await removeConnector();
});

test('what Saviynt itself reads by name is not renamed, and the reason is given', async () => {
  await copyConnector();
  const { document } = await openSample(`${folder}/ConnectionJSON.json`);
  const at = rangeOf(document, 'authType').start;
  const reason = await Promise.resolve(
    vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, at, 'kind'),
  ).then(
    () => '',
    (error: unknown) => String(error),
  );
  ok(reason.includes('is a key that Saviynt'), reason);
  await removeConnector();
});
