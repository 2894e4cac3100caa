import * as vscode from 'vscode';
import { folderOf, listFiles, probeText, readText } from '../../infrastructure/files';

/** A mapping an explanation can point into. */
export interface FoundMapping {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** A folder with more files is no folder of one application. */
const mostFiles = 60;

/** The mapping beside the log, or open in an editor; undefined when there is none, or more than one and it is a guess. */
export async function findMapping(log: vscode.Uri | undefined): Promise<FoundMapping | undefined> {
  const found = await mappingsAround(log);
  return found.length === 1 ? found[0] : undefined;
}

/** Asks which mapping the log belongs to; undefined when the person leaves it. */
export async function chooseMapping(log: vscode.Uri | undefined): Promise<FoundMapping | undefined> {
  const found = await mappingsAround(log);
  const items: (vscode.QuickPickItem & { readonly mapping?: FoundMapping })[] = [
    ...found.map((mapping) => ({ label: vscode.workspace.asRelativePath(mapping.uri), mapping })),
    { label: '$(folder-opened) Another file…' },
  ];
  const chosen =
    found.length === 0
      ? items[0]
      : await vscode.window.showQuickPick(items, { title: 'Mapping', placeHolder: 'The mapping the log belongs to' });
  if (chosen === undefined || chosen.mapping !== undefined) return chosen?.mapping;
  const [uri] = (await vscode.window.showOpenDialog({ title: 'Mapping', filters: { JSON: ['json'] } })) ?? [];
  return uri === undefined ? undefined : { uri, text: await readText(uri) };
}

async function mappingsAround(log: vscode.Uri | undefined): Promise<readonly FoundMapping[]> {
  const open = vscode.workspace.textDocuments
    .filter(({ languageId }) => languageId.startsWith('json'))
    .map(({ uri }) => uri);
  // An editor that was never saved has no folder, so nothing is beside it.
  const beside = log === undefined ? [] : (await listFiles(folderOf(log), /\.json$/i)).slice(0, mostFiles);
  const uris = new Map([...open, ...beside].map((uri) => [uri.toString(), uri]));
  if (log !== undefined) uris.delete(log.toString());
  const found: FoundMapping[] = [];
  for (const uri of uris.values()) {
    const text = await probeText(uri);
    if (text !== undefined && /"targetAttributeName"|"pushStatus"/.test(text)) found.push({ uri, text });
  }
  return found;
}
