import type * as vscode from 'vscode';
import { type Mapping, mappingsAt } from '../connector/choose-mapping';
import { sourceAt } from './sources';

/**
 * What a preview that starts from a file is made with, without asking anything.
 * @returns undefined when there is none, or when a transport package holds several connectors
 */
export async function mappingOf(uri: vscode.Uri): Promise<Mapping | undefined> {
  const file = await sourceAt(uri);
  if (file !== undefined) return file;
  const connectors = await mappingsAt(uri);
  return connectors.length === 1 ? connectors[0] : undefined;
}
