import * as vscode from 'vscode';
import { utcTimestamp } from '../../../../server/src/archive/timestamp';
import type { Log } from '../../infrastructure/logging';
import { asUri } from './choose-source';
import type { FolderFile } from './engine';
import { baseName } from './package-uri';
import { UnreadablePackage } from './read-source';

/** More files than any package has; a folder with more is not one of a connector. */
const maximumFiles = 2000;
/** Larger than any member of a package. */
const maximumBytes = 16 * 1024 * 1024;

/**
 * Makes a transport package of a folder: of one that was extracted the package as it was, with the parameters the folder has
 * now; of any other a new one.
 * @param target the file; asked for when it is not given
 */
export async function packIntoPackage(log: Log, argument: unknown, target: unknown): Promise<void> {
  const folder = asUri(argument) ?? (await chooseFolder());
  if (folder === undefined) return;
  const { PackError, packFolder, writeArchive } = await import('./engine');
  const files = await filesIn(folder);
  const packed = (() => {
    try {
      return packFolder(files, baseName(folder), utcTimestamp(new Date()));
    } catch (error) {
      throw error instanceof PackError ? new UnreadablePackage(error.message) : error;
    }
  })();
  const file = asUri(target) ?? (await chooseFile(folder));
  if (file === undefined) return;
  await vscode.workspace.fs.writeFile(file, await writeArchive(packed.members));
  for (const sentence of packed.notes) log.info(sentence);
  for (const sentence of packed.problems) log.warn(sentence);
  say(log, file, packed.problems, packed.notes.length);
}

function say(log: Log, file: vscode.Uri, problems: readonly string[], notes: number): void {
  const details = 'Show Details';
  const [first] = problems;
  const written = `${baseName(file)} was written.`;
  const shown =
    first === undefined
      ? vscode.window.showInformationMessage(
          `${written} Import it in Saviynt: Admin → Transport → Import Package.`,
          ...(notes > 0 ? [details] : []),
        )
      : vscode.window.showWarningMessage(`${written} ${first}`, details);
  void shown.then((choice) => {
    if (choice === details) log.show();
  });
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      title: 'Pack Folder into Transport Package',
      openLabel: 'Pack',
      canSelectFolders: true,
      canSelectFiles: false,
    })) ?? [];
  return folder;
}

/** The dialog asks before a file is replaced. */
async function chooseFile(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: 'Transport Package',
    saveLabel: 'Pack',
    defaultUri: vscode.Uri.joinPath(folder, '..', `${baseName(folder)}.zip`),
    filters: { 'Transport packages': ['zip'] },
  });
}

/** The files at the top of a folder and one level down, which is where a package has them. */
async function filesIn(folder: vscode.Uri): Promise<readonly FolderFile[]> {
  const { EXPORT_FOLDER } = await import('./engine');
  const paths: string[] = [];
  for (const [name, type] of await list(folder)) {
    refuseLink(name, type);
    if ((type & vscode.FileType.File) !== 0) paths.push(name);
    else if ((type & vscode.FileType.Directory) !== 0 && (!name.startsWith('.') || name === EXPORT_FOLDER))
      for (const [inner, kind] of await list(vscode.Uri.joinPath(folder, name))) {
        refuseLink(`${name}/${inner}`, kind);
        if ((kind & vscode.FileType.File) !== 0) paths.push(`${name}/${inner}`);
      }
  }
  const wanted = paths.filter((path) => path.startsWith(`${EXPORT_FOLDER}/`) || /\.(jsonc?|txt)$/i.test(path)).sort();
  if (wanted.length > maximumFiles)
    throw new UnreadablePackage(
      `${baseName(folder)} has ${wanted.length} files, more than a package has. Choose the folder of the connector.`,
    );
  return Promise.all(wanted.map((path) => read(folder, path)));
}

/** A link could bring any file of this machine into the package, and without it the parameter would be emptied. */
function refuseLink(path: string, type: vscode.FileType): void {
  if ((type & vscode.FileType.SymbolicLink) !== 0 && /\.(jsonc?|txt)$/i.test(path))
    throw new UnreadablePackage(
      `${path} is a link, which is not followed, and nothing was written. Put the file itself in its place.`,
    );
}

async function list(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    throw new UnreadablePackage(
      `The folder ${baseName(folder)} cannot be read: it is not there, or you may not read it.`,
    );
  }
}

async function read(folder: vscode.Uri, path: string): Promise<FolderFile> {
  const uri = vscode.Uri.joinPath(folder, path);
  if ((await vscode.workspace.fs.stat(uri)).size > maximumBytes)
    throw new UnreadablePackage(
      `${path} is larger than 16 MB, which no member of a package is. Take it out of the folder.`,
    );
  return { path, bytes: await vscode.workspace.fs.readFile(uri) };
}
