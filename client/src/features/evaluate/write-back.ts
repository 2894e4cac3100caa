import * as vscode from 'vscode';
import {
  type ExpressionPlaceParams,
  type WriteBackAnswer,
  type WriteBackParams,
  writeBackMethod,
} from '../../../../server/src/lsp/protocol';
import { baseName } from '../../infrastructure/files';
import type { Services } from '../../infrastructure/services';

/** What came of writing an expression. */
export interface Written {
  /** Where it stands now. */
  readonly place: ExpressionPlaceParams;
  readonly note: string | undefined;
}

/**
 * Writes an expression to its place, as one edit of the document, which is not saved.
 * @returns instead, a sentence that says why it was not written
 */
export async function writeExpression(server: Services['server'], params: WriteBackParams): Promise<Written | string> {
  const answer = await server.client.sendRequest<WriteBackAnswer | null>(writeBackMethod, params);
  if (answer === null) return 'The language server could not write it.';
  const { edit, note, reason } = answer;
  if (edit === null) return reason ?? 'It cannot be written.';
  const uri = server.client.protocol2CodeConverter.asUri(params.uri);
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.version !== edit.version)
    return `${baseName(uri)} has just been changed. Write the expression once more.`;
  const { start, end } = edit.range;
  const change = new vscode.WorkspaceEdit();
  change.replace(uri, new vscode.Range(start.line, start.character, end.line, end.character), edit.newText);
  const offset = document.offsetAt(new vscode.Position(start.line, start.character));
  if (!(await vscode.workspace.applyEdit(change))) return `${baseName(uri)} cannot be edited.`;
  // Of a new mapping its own target leads back to it; of any other, where it began.
  const target = params.target === undefined ? -1 : edit.newText.lastIndexOf('targetAttributeName');
  const { line, character } = document.positionAt(target < 0 ? offset : offset + target);
  const position = params.target === undefined ? params.position : { line, character };
  return { place: { uri: params.uri, position }, note };
}
