import * as vscode from 'vscode';
import { saviyntConnectorFiles } from '../../../../server/src/scaffold/saviynt/connector-files';
import { askOptions } from './ask-options';
import { fileToOpen, review } from './choices';

/** Asks, shows what would be written, writes it in one edit, and opens the mapping. */
export async function newConnector(): Promise<void> {
  const answers = await askOptions();
  if (answers === undefined) return;
  const { folder, options } = answers;
  const files = saviyntConnectorFiles(options);
  const names = [...files.keys()];
  const present = await presentIn(folder, names);
  const { message, detail, button } = review(vscode.workspace.asRelativePath(folder), names, present);
  if ((await vscode.window.showInformationMessage(message, { modal: true, detail }, button)) !== button) return;
  if (!(await write(folder, files, present))) {
    void vscode.window.showErrorMessage(
      `The connector could not be written to ${vscode.workspace.asRelativePath(folder)}. Nothing was changed. Choose a folder you may write to.`,
    );
    return;
  }
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, fileToOpen(names)), { preview: false });
  const whatNext = 'What Next';
  const choice = await vscode.window.showInformationMessage(
    `The connector is written. Placeholders such as @RINGCENTRAL_CLIENT@ are yours to fill in, in EIC.`,
    whatNext,
  );
  if (choice === whatNext)
    await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(folder, 'README.md'));
}

/**
 * One edit, so that one Undo takes everything back. Only what the person agreed to is replaced: a file that came into the
 * folder since then makes the edit fail as a whole.
 */
async function write(
  folder: vscode.Uri,
  files: ReadonlyMap<string, string>,
  present: readonly string[],
): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const encoder = new TextEncoder();
  for (const [name, text] of files) {
    const uri = vscode.Uri.joinPath(folder, name);
    edit.createFile(uri, { contents: encoder.encode(text), overwrite: present.includes(name) });
  }
  try {
    return await vscode.workspace.applyEdit(edit);
  } catch {
    return false;
  }
}

async function presentIn(folder: vscode.Uri, names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      try {
        await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, name));
        return true;
      } catch {
        return false;
      }
    }),
  );
  return names.filter((_, index) => found[index]);
}
