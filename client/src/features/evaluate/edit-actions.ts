import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import { type ExpressionInfo, expressionAtMethod } from '../../../../server/src/lsp/protocol';
import type { Services } from '../../infrastructure/services';

export const editCommand = 'ringcentralProvisioning.editExpression';

const kind = vscode.CodeActionKind.RefactorRewrite;

/** Offers to edit the expression at the cursor, where there is one and somebody asks for refactorings. */
export class EditActions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [kind] };

  constructor(private readonly server: Services['server']) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only }: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const { client } = this.server;
    if ((only !== undefined && !only.contains(kind)) || client.state !== State.Running) return [];
    const { line, character } = range.start;
    const params = { uri: client.code2ProtocolConverter.asUri(document.uri), position: { line, character } };
    const info = await client.sendRequest<ExpressionInfo | null>(expressionAtMethod, params, token);
    if (info === null) return [];
    const action = new vscode.CodeAction('Edit expression…', kind);
    action.command = { command: editCommand, title: 'Edit expression…' };
    return [action];
  }
}
