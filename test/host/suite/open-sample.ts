import * as vscode from 'vscode';

/** Opens a file of the workspace, which is a copy of samples/. */
export async function openSample(path: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, path));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Waits until `probe` answers something. @throws {Error} naming `what` after `seconds` */
export async function eventually<T>(what: string, probe: () => T | undefined | false, seconds = 15): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = probe();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`${what} did not happen within ${seconds} s.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
