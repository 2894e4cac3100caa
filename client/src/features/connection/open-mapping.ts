import * as vscode from 'vscode';
import type { MappingDemands } from '../../../../server/src/ringcentral/connection/mapping/demands';
import { baseName, probeText } from '../../infrastructure/files';
import { connectorsNear } from '../../inputs/connector/choose-mapping';

/** The file in front, which a test is held against when it is a mapping; that in sight when a page is in front. */
export function fileInFront(): vscode.Uri | undefined {
  const editor = vscode.window.activeTextEditor ?? vscode.window.visibleTextEditors[0];
  return editor?.document.uri;
}

/** What the mapping in a file asks of an account; undefined when there is none in it. Never throws: the test goes on without. */
export async function demandsOf(uri: vscode.Uri | undefined): Promise<MappingDemands | undefined> {
  if (uri === undefined) return undefined;
  // Loaded with the first test, as the rest of it is.
  const { demandsOfConnector, demandsOfMapping } = await import(
    '../../../../server/src/ringcentral/connection/mapping/demands-of'
  );
  const { readDocument } = await import('../../../../server/src/documents/document');
  const text = await probeText(uri);
  const document = text === undefined ? undefined : readDocument(uri.toString(), text);
  if (document === undefined) return undefined;
  if (document.provider !== 'saviynt') {
    return document.expressions.length === 0 ? undefined : { ...demandsOfMapping(document), label: `${baseName(uri)}` };
  }
  const [connector] = await connectorsNear(uri);
  return connector && demandsOfConnector(connector);
}
