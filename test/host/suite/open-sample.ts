import * as vscode from 'vscode';
import { refuseWhenOver } from './attempt';

/** Where a file of the workspace is, which is a copy of samples/. */
export function samplePath(path: string): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, path).fsPath;
}

/** Opens a file of the workspace. */
export async function openSample(path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(samplePath(path));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Waits until `probe` answers something. @throws {Error} naming `what` after `seconds` */
export async function eventually<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  seconds = 30,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    refuseWhenOver();
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`${what} did not happen within ${seconds} s.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
