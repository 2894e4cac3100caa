import * as vscode from 'vscode';
import { eventually } from './open-sample';
import { page } from './page';

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

/** Gives the editor the keyboard, with the cursor behind the first `text`: keys typed before it has the focus are lost. */
export async function typeAfter(editor: vscode.TextEditor, text: string): Promise<void> {
  await page.click('.editor-group-container.active .monaco-editor .view-lines');
  cursorAfter(editor, text);
  await page.waitFor('.editor-group-container.active .monaco-editor.focused');
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

/** Writes a file into the workspace, which is a copy made for this run, and opens it. */
export async function openNew(path: string, text: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  const uri = vscode.Uri.joinPath(folder.uri, path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(uri, { preview: false });
}

/** Closes every editor; what a test typed is not kept. */
export async function closeAll(): Promise<void> {
  for (const { uri } of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
