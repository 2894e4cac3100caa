import * as vscode from 'vscode';
import { packagePlaceOf, packageScheme } from './package-uri';

/**
 * The file a command is about: the one it was called on, or that of the active editor, else the one the person chooses.
 * @param argument of the command: the address of a file, a package or a document of one, as an object or as text
 * @returns undefined when the person leaves
 */
export async function chooseSource(argument: unknown): Promise<vscode.Uri | undefined> {
  const given = sourceOf(asUri(argument));
  if (given !== undefined) return given;
  const active = sourceOf(activeUri());
  if (
    active !== undefined &&
    /(\.zip|^Connection_.*\.json)$/i.test(active.path.slice(active.path.lastIndexOf('/') + 1))
  )
    return active;
  const [chosen] =
    (await vscode.window.showOpenDialog({
      title: 'Transport Package',
      openLabel: 'Open',
      filters: { 'Transport packages': ['zip', 'json'] },
    })) ?? [];
  return chosen;
}

/** The address in a command's argument, which comes as text from tests, keybindings and links. */
export function asUri(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  return typeof argument === 'string' && argument !== '' ? vscode.Uri.parse(argument, true) : undefined;
}

function sourceOf(uri: vscode.Uri | undefined): vscode.Uri | undefined {
  return uri?.scheme === packageScheme ? packagePlaceOf(uri).source : uri;
}

/** An archive has no text editor; its tab knows its address. */
function activeUri(): vscode.Uri | undefined {
  const editor = vscode.window.activeTextEditor?.document.uri;
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const isUri = typeof input === 'object' && input !== null && 'uri' in input && input.uri instanceof vscode.Uri;
  return editor ?? (isUri ? (input.uri as vscode.Uri) : undefined);
}
