import type * as vscode from 'vscode';
import { folderOf, listFiles, probeText } from '../../infrastructure/files';
import type { FileText } from '../connector/connectors';

/** More files than a folder of mappings and schemas has. */
const MOST_BESIDE = 200;

/** The other JSON files of the folder a mapping is in; schemas of Okta lie there. */
export async function filesBeside(place: vscode.Uri): Promise<readonly FileText[]> {
  if (place.scheme === 'untitled') return [];
  const files = (await listFiles(folderOf(place), /\.jsonc?$/i)).slice(0, MOST_BESIDE);
  const read = await Promise.all(
    files
      .filter((uri) => uri.toString() !== place.toString())
      .map(async (uri) => ({ uri: uri.toString(), text: await probeText(uri) })),
  );
  return read.flatMap(({ uri, text }) => (text === undefined ? [] : [{ uri, text }]));
}
