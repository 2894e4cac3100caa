import * as vscode from 'vscode';
import type { OpenPackage } from './package-store';
import { baseName } from './package-uri';

/**
 * Puts an edited parameter back into its `Connection_*.json`, through the editor, so that it can be undone there. The file is
 * saved too, unless it had unsaved changes of its own.
 * @param path of the parameter in the package
 * @param text of the parameter as it was edited
 * @throws FileSystemError when the file has no such parameter any more, or refuses the change
 */
export async function writeBack({ source }: OpenPackage, path: string, text: string): Promise<void> {
  const { readConnectionFile, stringEdit, toStoredText } = await import('./engine');
  const document = await vscode.workspace.openTextDocument(source);
  const wasDirty = document.isDirty;
  const content = readConnectionFile(document.getText());
  const parameter = content.connections
    .flatMap(({ folder, parameters }) => parameters.map((one) => ({ path: `${folder}/${one.fileName}`, ...one })))
    .find((one) => one.path === path);
  if (parameter === undefined)
    throw vscode.FileSystemError.Unavailable(
      `${baseName(source)} has no ${path} any more, so it was not saved. Copy your text before you close it.`,
    );
  const edit = stringEdit(parameter.node, toStoredText(text, parameter.stored));
  if (edit === undefined) return;
  const range = new vscode.Range(document.positionAt(edit.span.start), document.positionAt(edit.span.end));
  const change = new vscode.WorkspaceEdit();
  change.replace(source, range, edit.newText);
  if (!(await vscode.workspace.applyEdit(change)))
    throw vscode.FileSystemError.Unavailable(`${baseName(source)} did not take the change. Try again.`);
  if (!wasDirty && !(await document.save()))
    throw vscode.FileSystemError.Unavailable(`${baseName(source)} has the change, but could not be saved.`);
}
