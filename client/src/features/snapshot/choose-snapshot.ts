import { open } from 'node:fs/promises';
import * as vscode from 'vscode';
import { parseSnapshot } from '../../../../server/src/account/parse-snapshot';
import { type AccountSnapshot, largestSnapshot } from '../../../../server/src/account/snapshot';
import { baseName, probeText, readText } from '../../infrastructure/files';
import { looksLikeSnapshot } from '../../inputs/looks-like';

/** So many JSON files of the workspace are looked into. */
const MOST_FILES = 500;
const HEAD_BYTES = 400;

/**
 * Asks for a snapshot: one of the workspace, or another file.
 * @param others files that are not offered
 * @returns undefined when the person leaves
 */
export async function chooseSnapshot(
  title: string,
  others: readonly vscode.Uri[] = [],
): Promise<vscode.Uri | undefined> {
  const taken = new Set(others.map(String));
  const files = await vscode.workspace.findFiles('**/*.json', '**/node_modules/**', MOST_FILES);
  const found = await Promise.all(
    files.map(async (uri) => (!taken.has(String(uri)) && looksLikeSnapshot(await headOf(uri)) ? [uri] : [])),
  );
  const items: (vscode.QuickPickItem & { readonly uri?: vscode.Uri })[] = found
    .flat()
    .map((uri) => ({ label: baseName(uri), description: vscode.workspace.asRelativePath(uri), uri }));
  const options = { title, placeHolder: 'Which snapshot?', matchOnDescription: true };
  const chosen = await vscode.window.showQuickPick([...items, { label: 'Another file…' }], options);
  if (chosen === undefined || chosen.uri !== undefined) return chosen?.uri;
  const dialog = { title, openLabel: 'Open', filters: { 'Account snapshots': ['json'] } };
  return (await vscode.window.showOpenDialog(dialog))?.[0];
}

/** @throws {Error} when it is none, saying why */
export async function loadSnapshot(uri: vscode.Uri): Promise<AccountSnapshot> {
  const result = parseSnapshot(await readText(uri, largestSnapshot));
  if (result.ok) return result.snapshot;
  const [first] = result.problems;
  throw new Error(`${baseName(uri)}: ${first?.path || 'the file'} ${first?.reason ?? 'is no account snapshot.'}`);
}

/** The beginning of a file, however large it is; empty when it cannot be read. */
async function headOf(uri: vscode.Uri): Promise<string> {
  if (uri.scheme !== 'file') return (await probeText(uri))?.slice(0, HEAD_BYTES) ?? '';
  try {
    const file = await open(uri.fsPath, 'r');
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return '';
  }
}
