import * as vscode from 'vscode';
import { type EntraDocument, readEntraDocument } from '../../../../server/src/documents/entra/document';
import { userMappings } from '../../../../server/src/provisioning/entra/choose-mapping';
import { baseName, probeText, readText } from '../../infrastructure/files';
import type { Mapping } from '../../inputs/connector/choose-mapping';

/** Stands behind the file in the key of a schema, where connectors have their own. */
const MARK = '#entra';

/**
 * The synchronization schema of Entra (or the part of one) that a preview can start from: the file itself, else the one in
 * the active editor.
 * @returns undefined when it is none, or maps no users
 */
export async function schemaAt(start: vscode.Uri | undefined): Promise<Mapping | undefined> {
  const uri = start ?? vscode.window.activeTextEditor?.document.uri;
  const text = uri === undefined ? undefined : await probeText(uri);
  if (uri === undefined || text === undefined) return undefined;
  const document = readEntraDocument(uri.toString(), text);
  if (document === undefined || userMappings(document).length === 0) return undefined;
  return { label: baseName(uri), place: uri, key: `${uri.toString()}${MARK}` };
}

/** The schema as its file or editor has it now; undefined when the mapping is a connector. @throws when it cannot be read */
export async function loadSchema({ place, key, label }: Mapping): Promise<EntraDocument | undefined> {
  if (key !== `${place.toString()}${MARK}`) return undefined;
  const document = readEntraDocument(place.toString(), await readText(place));
  if (document === undefined) throw new Error(`${label} is no synchronization schema any more.`);
  return document;
}
