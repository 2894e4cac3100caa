import * as vscode from 'vscode';
import { saviyntConnectorFiles } from '../../../../server/src/scaffold/saviynt/connector-files';
import { askOptions } from './ask-options';
import { fileToOpen } from './choices';

/** Asks, shows what would be written, writes it in one edit, and opens the mapping. */
export async function newConnector(): Promise<void> {
  const answers = await askOptions();
  if (answers?.folder === undefined) return;
  const { folder, options, replaced } = answers;
  const files = saviyntConnectorFiles(options);
  if (!(await write(folder, files, replaced))) {
    const place = vscode.workspace.asRelativePath(folder);
    const message = `The connector could not be written to ${place}: a file came in between, or you may not write there. Choose another folder.`;
    void vscode.window.showErrorMessage(message);
    return;
  }
  const opened = vscode.Uri.joinPath(folder, fileToOpen([...files.keys()]));
  await vscode.window.showTextDocument(opened, { preview: false });
  const whatNext = 'What Next';
  const choice = await vscode.window.showInformationMessage(
    'The connector is written. Fill in placeholders such as @RINGCENTRAL_CLIENT@ in EIC, not in these files.',
    whatNext,
  );
  if (choice === whatNext)
    await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(folder, 'README.md'));
}

/** One edit, so that one Undo takes everything back. Only files that the person agreed to are replaced. */
async function write(
  folder: vscode.Uri,
  files: ReadonlyMap<string, string>,
  replaced: readonly string[],
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const encoder = new TextEncoder();
  for (const [name, text] of files) {
    const uri = vscode.Uri.joinPath(folder, name);
    edit.createFile(uri, { contents: encoder.encode(text), overwrite: replaced.includes(name) });
  }
  try {
    return await vscode.workspace.applyEdit(edit);
  } catch {
    return false;
  }
}
