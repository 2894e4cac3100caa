import * as vscode from 'vscode';

/** Asks where to, and saves JSON that holds the data of people there. */
export async function saveJson(text: string, name: string, folder: vscode.Uri): Promise<void> {
  const uri = await vscode.window.showSaveDialog({
    title: 'Save as JSON. It holds the data of the people in it.',
    defaultUri: vscode.Uri.joinPath(folder, name),
    filters: { JSON: ['json'] },
  });
  if (uri !== undefined) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
