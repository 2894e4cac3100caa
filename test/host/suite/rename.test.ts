import { deepEqual, equal, ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, expectNoFindings, rangeOf, revert, typeAfter } from './editing';
import { pageTest, test } from './harness';
import { eventually, openSample, samplePath } from './open-sample';
import { page, repeatedly } from './page';

/** Another one each time: a file that comes back under a name the editor knows is noticed some time later. */
let folder = '';
let copies = 0;

/** A connector of its own, so that the others stay as they are. @returns its files, by name */
async function copyConnector(): Promise<ReadonlyMap<string, string>> {
  copies += 1;
  folder = `renamed-connector-${copies}`;
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

/** The language server hears of new files a moment after they were written. */
async function everyFileIsKnown({ document }: vscode.TextEditor, files: number): Promise<void> {
  await eventually('References in every file', async () => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      rangeOf(document, 'acctAuth').start.translate(0, 1),
    );
    return new Set(found.map(({ uri }) => uri.path)).size === files;
  });
}

pageTest('a connection is renamed in all files of its connector, and back with one undo', async () => {
  const before = await copyConnector();
  const others = await textsOf(vscode.Uri.file(samplePath('ringcentral')));
  const editor = await openSample(`${folder}/ConnectionJSON.json`);
  await everyFileIsKnown(editor, before.size);
  const ask = async () => {
    await typeAfter(editor, '"acct');
    await page.press('F2');
  };
  await repeatedly('The rename', async () => {
    await revert(editor.document);
    await page.untilShown(ask, '.rename-box input:focus');
    await page.press('Control+A');
    await page.type('userAuth');
    await page.press('Enter');
    await eventually('The new name', () => editor.document.getText().includes('"userAuth"'), 10);
  });
  const after = await shownTexts(before.keys());
  deepEqual(after, renamed(before));
  const changed = [...before].filter(([name, text]) => after.get(name) !== text);
  equal(changed.length, before.size, 'every file of the connector names it');
  deepEqual(await textsOf(vscode.Uri.file(samplePath('ringcentral'))), others, 'the connector it was copied from');
  const files = [...before.keys()].map((name) => vscode.workspace.openTextDocument(samplePath(`${folder}/${name}`)));
  await expectNoFindings(await Promise.all(files));

  await repeatedly('The undo', async () => {
    await typeAfter(editor, '"userAuth');
    await page.press('Control+Z');
    await eventually('The old name', () => editor.document.getText().includes('"acctAuth"'), 10);
  });
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
