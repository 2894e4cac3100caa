import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import { type MappingPartInfo, mappingPartMethod } from '../../../../server/src/lsp/protocol';
import type { Services } from '../../infrastructure/services';
import type { OriginPart } from './origin-finder';

/** The part of a mapping around a cursor, or on its line; undefined where nothing gives a value. */
export async function mappingPartAt(
  { server }: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<OriginPart | undefined> {
  if (server.client.state !== State.Running) return undefined;
  const uri = server.client.code2ProtocolConverter.asUri(document.uri);
  const place = { uri, position: { line: position.line, character: position.character } };
  const part = await server.client.sendRequest<MappingPartInfo | null>(mappingPartMethod, place);
  if (part === null) return undefined;
  const { name, start, end } = part;
  return {
    name,
    file: vscode.workspace.asRelativePath(document.uri),
    uri: document.uri.toString(),
    line: document.positionAt(start).line + 1,
    range: { start, end },
  };
}
