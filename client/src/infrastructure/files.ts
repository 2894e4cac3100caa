import * as vscode from 'vscode';
import { decodeText } from '../../../server/src/text/decode';

/** Larger files are none of ours; reading them only to find out would be felt. */
const maximumBytes = 64 * 1024 * 1024;
const maximumProbedBytes = 8 * 1024 * 1024;

/**
 * The text as the editor has it, saved or not; else as the file has it.
 * @param most in bytes; a larger file is refused
 * @throws when it cannot be read
 */
export async function readText(uri: vscode.Uri, most = maximumBytes): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) return open.getText();
  const { size } = await statOf(uri);
  if (size > most) throw new Error(`${baseName(uri)} is larger than ${most / 1024 / 1024} MB.`);
  return decodeText(await vscode.workspace.fs.readFile(uri)).text;
}

/**
 * What a file holds, for a worker that decodes it: the text as the editor has it, saved or not; else the bytes of the file.
 * @param most in bytes; a larger file is refused
 * @throws when it cannot be read
 */
export async function readContent(uri: vscode.Uri, most: number): Promise<string | Uint8Array> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) return open.getText();
  const { size } = await statOf(uri);
  if (size > most) throw new Error(`${baseName(uri)} is larger than ${most / 1024 / 1024} MB.`);
  return vscode.workspace.fs.readFile(uri);
}

/** @throws {Error} for a person, when there is no such file; VS Code's own words name the whole path and its inner reason */
async function statOf(uri: vscode.Uri): Promise<vscode.FileStat> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound')
      throw new Error(`There is no file ${baseName(uri)}.`);
    throw error;
  }
}

/** A mark that is another one whenever the file, or what an editor has of it, is. @throws {Error} when there is no such file */
export async function contentStamp(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) return `${uri.toString()} version ${open.version}`;
  const { mtime, size } = await statOf(uri);
  return `${uri.toString()} ${mtime} ${size}`;
}

/** The text of a file that may be one of ours; undefined when it is too large or cannot be read. */
export async function probeText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > maximumProbedBytes ? undefined : await readText(uri);
  } catch {
    return undefined;
  }
}

/** The files of one folder whose names match, sorted; empty when there is no such folder. */
export async function listFiles(folder: vscode.Uri, pattern: RegExp): Promise<readonly vscode.Uri[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries
      .filter(([name, type]) => (type & vscode.FileType.File) !== 0 && pattern.test(name))
      .map(([name]) => name)
      .sort()
      .map((name) => vscode.Uri.joinPath(folder, name));
  } catch {
    return [];
  }
}

/** A folder, the folders around it up to that of the workspace, and the workspace's own. */
export function foldersAround(folder: vscode.Uri): readonly vscode.Uri[] {
  const roots = vscode.workspace.workspaceFolders ?? [];
  const root = vscode.workspace.getWorkspaceFolder(folder)?.uri;
  const found = new Map([[folder.toString(), folder]]);
  for (let at = folder; root !== undefined && at.path.length > root.path.length; ) {
    at = folderOf(at);
    found.set(at.toString(), at);
  }
  for (const { uri } of roots) found.set(uri.toString(), uri);
  return [...found.values()];
}

/** The folder a file or folder is in; the root is its own. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

/** The last part of the path, whether or not a slash follows it. */
export function baseName(uri: vscode.Uri): string {
  const path = uri.path.replace(/\/$/, '');
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether it is a folder; a file that was never saved is none. */
export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
