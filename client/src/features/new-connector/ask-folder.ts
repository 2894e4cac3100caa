import * as vscode from 'vscode';
import type { Answers, Stepped } from './answers';
import { ask, BACK, type Step } from './ask';
import { freeFolderName } from './choices';

/**
 * Asks where the files go: a new folder in the workspace, or any other folder.
 * @returns undefined when the person leaves; the folder need not exist yet
 */
export async function askFolder(answers: Answers, step: Step): Promise<Stepped> {
  const roots = vscode.workspace.workspaceFolders ?? [];
  const proposed = await Promise.all(
    roots.map(async ({ name, uri }) => {
      const folder = freeFolderName(await namesIn(uri));
      return { label: folder, description: `a new folder in ${name}`, uri: vscode.Uri.joinPath(uri, folder) };
    }),
  );
  const items = [...proposed, { label: 'Another folder…', description: '', uri: undefined }];
  const answer = await ask(step, items, items.slice(0, 1), false);
  if (answer === undefined || answer === BACK) return answer;
  const folder = answer[0]?.uri ?? (await openDialog(roots[0]?.uri));
  return folder === undefined ? undefined : { ...answers, folder };
}

async function openDialog(start: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: 'Folder for the connector',
    openLabel: 'Write Here',
    canSelectFiles: false,
    canSelectFolders: true,
    ...(start === undefined ? {} : { defaultUri: start }),
  });
  return chosen?.[0];
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}
