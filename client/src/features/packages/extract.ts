import * as vscode from 'vscode';
import { asUri, chooseSource } from './choose-source';
import { baseName } from './package-uri';
import { readSource, UnreadablePackage } from './read-source';

/**
 * Writes the connectors of a package into a folder, one laid-out file per parameter.
 * @param target the folder; asked for when it is not given
 */
export async function extractConnector(argument: unknown, target: unknown): Promise<void> {
  const source = await chooseSource(argument);
  if (source === undefined) return;
  const { NoConnectionError, unpackedFiles } = await import('./engine');
  const { members, faults } = await readSource(source);
  const folder = asUri(target) ?? (await chooseFolder(source));
  if (folder === undefined) return;
  try {
    const files = unpackedFiles(members, baseName(source));
    for (const { path } of files) await refuseLinks(folder, path);
    if (!(await isEmptyOrNew(folder)) && !(await mayReplace(folder))) return;
    for (const { path, bytes } of files) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, path), bytes);
    if (faults[0] !== undefined) void vscode.window.showWarningMessage(faults[0]);
    await offer(folder, files.length);
  } catch (error) {
    throw error instanceof NoConnectionError ? new UnreadablePackage(error.message) : error;
  }
}

/** A folder named after the package, in the one the person chooses. */
async function chooseFolder(source: vscode.Uri): Promise<vscode.Uri | undefined> {
  const [parent] =
    (await vscode.window.showOpenDialog({
      title: 'Extract Connector to Files: a folder is made in this one',
      openLabel: 'Extract Here',
      canSelectFolders: true,
      canSelectFiles: false,
      defaultUri: vscode.Uri.joinPath(source, '..'),
    })) ?? [];
  const stem = baseName(source).replace(/\.[^.]*$/, '') || 'connector';
  return parent && vscode.Uri.joinPath(parent, stem);
}

async function isEmptyOrNew(folder: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).length === 0;
  } catch {
    return true;
  }
}

/** Writing through a link would replace a file somewhere else. The folder itself was chosen and may be one. */
async function refuseLinks(folder: vscode.Uri, path: string): Promise<void> {
  const steps = path.split('/');
  for (let length = 1; length <= steps.length; length++) {
    const inner = steps.slice(0, length).join('/');
    const found = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, inner)).then(
      ({ type }) => type,
      () => vscode.FileType.Unknown, // not there yet
    );
    if ((found & vscode.FileType.SymbolicLink) !== 0)
      throw new UnreadablePackage(
        `${inner} is a link to another place, which is not written to, and nothing was written. Remove it, or choose another folder.`,
      );
  }
}

async function mayReplace(folder: vscode.Uri): Promise<boolean> {
  const replace = 'Replace Files';
  const message = `The folder ${baseName(folder)} has files already.`;
  const detail = 'Files of the same name are replaced by those of the package; other files stay.';
  return (await vscode.window.showWarningMessage(message, { modal: true, detail }, replace)) === replace;
}

async function offer(folder: vscode.Uri, count: number): Promise<void> {
  const reveal = 'Show Folder';
  const message = `${count} files were written to ${baseName(folder)}. ConnectionJSON stays encrypted as it was.`;
  void vscode.window.showInformationMessage(message, reveal).then(async (choice) => {
    if (choice !== reveal) return;
    const isInside = vscode.workspace.getWorkspaceFolder(folder) !== undefined;
    await vscode.commands.executeCommand(isInside ? 'revealInExplorer' : 'revealFileInOS', folder);
  });
}
