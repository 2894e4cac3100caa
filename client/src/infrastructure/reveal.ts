import * as vscode from 'vscode';
import { baseName } from './files';

/** The column in which something is shown so that a page stays in view. @param page the column of the page */
export function columnBeside(page: vscode.ViewColumn | undefined): vscode.ViewColumn {
  return page === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
}

/** Selects a range of a file, in an editor beside the page. Offsets count UTF-16 code units. */
export async function revealRange(
  uri: string,
  { start, end }: { readonly start: number; readonly end: number },
  page: vscode.ViewColumn | undefined,
): Promise<void> {
  const document = await open(vscode.Uri.parse(uri, true));
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  await show(document, range, page);
}

/** Puts the cursor on a line of a file, counted from 1. */
export async function revealLine(uri: vscode.Uri, line: number, page: vscode.ViewColumn | undefined): Promise<void> {
  const document = await open(uri);
  const at = Math.min(Math.max(0, line - 1), document.lineCount - 1);
  await show(document, document.lineAt(at).range, page);
}

/** @throws {Error} for a person, when there is no such file or VS Code refuses to show it, for example because of its size */
async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    const isThere = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!isThere) throw new Error(`There is no file ${baseName(uri)} any more.`);
    throw error;
  }
}

/** An editor that shows the document already is used; otherwise one in the other column. */
async function show(document: vscode.TextDocument, range: vscode.Range, page: vscode.ViewColumn | undefined) {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: shown ?? columnBeside(page),
    selection: range,
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
