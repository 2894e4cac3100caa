import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, samplePath } from './open-sample';
import { page, repeatedly } from './page';

/** What our findings are signed with in the Problems panel. */
export const ourSource = 'RingCentral Provisioning';

/** The range of the `nth` occurrence of `text`, counted from 0. @throws {Error} when there is none */
export function rangeOf(document: vscode.TextDocument, text: string, nth = 0): vscode.Range {
  let at = document.getText().indexOf(text);
  for (let left = nth; left > 0 && at >= 0; left--) at = document.getText().indexOf(text, at + 1);
  if (at < 0) throw new Error(`${document.uri.path} does not contain ${text} ${nth + 1} times.`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** Puts the cursor behind the first `text`, in view. */
export function cursorAfter(editor: vscode.TextEditor, text: string): vscode.Position {
  const { end } = rangeOf(editor.document, text);
  editor.selection = new vscode.Selection(end, end);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
  return end;
}

/**
 * Gives the editor the keyboard, with the cursor behind the first `text`. The window hears of a selection made here a
 * moment later, so the status bar has to say it first: keys pressed before go to another place.
 */
export async function typeAfter(editor: vscode.TextEditor, text: string): Promise<void> {
  await repeatedly(`The cursor behind ${text}`, async () => {
    await vscode.window.showTextDocument(editor.document, { preview: false });
    await page.click('.editor-group-container.active .monaco-editor .view-lines');
    await page.waitFor('.editor-group-container.active .monaco-editor.focused', 5000);
    const { line, character } = cursorAfter(vscode.window.activeTextEditor ?? editor, text);
    await page.waitFor(`.statusbar >> text="Ln ${line + 1}, Col ${character + 1}"`, 5000);
  });
}

/** Types `typed` behind the first `after`, and returns when the document has it there. */
export async function typeText(editor: vscode.TextEditor, after: string, typed: string): Promise<void> {
  await repeatedly(`${typed} behind ${after}`, async () => {
    await revert(editor.document);
    await typeAfter(editor, after);
    await page.type(typed);
    await eventually(`The text ${typed}`, () => editor.document.getText().includes(after + typed), 5);
  });
}

/** Takes back what is not saved. */
export async function revert(document: vscode.TextDocument): Promise<void> {
  if (!document.isDirty) return;
  await vscode.window.showTextDocument(document, { preview: false });
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await eventually('The revert', () => !document.isDirty);
}

/** Our findings in a document as they stand in the Problems panel now. */
export function findings(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === ourSource);
}

/** The code of a finding, which links to the page of its rule. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits for the finding with this code. */
export function finding(uri: vscode.Uri, code: string): Promise<vscode.Diagnostic> {
  return eventually(`A finding ${code}`, () => findings(uri).find((one) => codeOf(one) === code));
}

/** How many files with findings {@link expectNoFindings} has made. */
let probes = 0;

/**
 * Waits until these documents have no findings, of those that are `unwanted`. "None yet" looks the same, so the server
 * is first made to answer for a file in a folder of its own, which it was asked about later.
 *
 * @throws with the findings that stayed
 */
export async function expectNoFindings(
  documents: readonly vscode.TextDocument[],
  unwanted: (one: vscode.Diagnostic) => boolean = () => true,
): Promise<void> {
  probes += 1;
  const folder = vscode.Uri.file(samplePath(`probe-${probes}`));
  const uri = vscode.Uri.joinPath(folder, 'CreateAccountJSON.json');
  await vscode.workspace.fs.copy(vscode.Uri.file(samplePath('ringcentral-broken/CreateAccountJSON.json')), uri);
  await vscode.window.showTextDocument(uri, { preview: false });
  await finding(uri, 'saviynt/unknown-property');
  const left = () =>
    documents.flatMap((one) =>
      findings(one.uri)
        .filter(unwanted)
        .map(({ message }) => `${one.uri.path}: ${message}`),
    );
  await eventually('No finding', () => left().length === 0).catch(() => undefined);
  deepEqual(left(), []);
  await vscode.window.tabGroups.close(tabsOf(uri));
  await vscode.workspace.fs.delete(folder, { recursive: true });
}

function tabsOf(uri: vscode.Uri): readonly vscode.Tab[] {
  const all = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
  return all.filter(({ input }) => input instanceof vscode.TabInputText && String(input.uri) === String(uri));
}

/** Writes a file into the workspace, which is a copy made for this run, and opens it. */
export async function openNew(path: string, text: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.file(samplePath(path));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(uri, { preview: false });
}

/**
 * Closes every editor; what a test typed is not kept. Returns when there is no tab and nothing unsaved any more, twice in
 * a row: a key pressed last may still be on its way.
 */
export async function closeAll(): Promise<void> {
  let calm = 0;
  await eventually('The end of all editors', async () => {
    const unsaved = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    calm = unsaved.length + tabs.length === 0 ? calm + 1 : 0;
    for (const document of unsaved) await vscode.window.showTextDocument(document, { preview: false });
    // Reverts in the window, whether or not the news that a file is unsaved has come here.
    for (const _ of tabs) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    return calm > 1;
  });
}
