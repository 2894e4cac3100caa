import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import {
  type EvaluateAnswer,
  type EvaluateParams,
  type ExpressionInfo,
  type ExpressionPlaceParams,
  evaluateMethod,
  expressionAtMethod,
} from '../../../../server/src/lsp/protocol';
import type { EvaluateQuestion, EvaluateRequest } from '../../../webview/evaluate/messages';
import type { Services } from '../../infrastructure/services';
import { EvaluatePanel } from './evaluate-panel';

interface Current {
  readonly info: ExpressionInfo;
  readonly place: ExpressionPlaceParams;
  /** In words, for the page. */
  readonly where: string;
}

/**
 * Evaluates the expression at the cursor on a page, for values that can be changed there. The language server evaluates;
 * nothing is written to any file, and the values go nowhere else.
 */
export function evaluateFeature({ context, server, log }: Services): vscode.Disposable {
  let current: Current | undefined;
  const panel = new EvaluatePanel(context.extensionUri, (request) => void answer(request));

  async function run(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || server.client.state !== State.Running) return tell();
    const { document, selection } = editor;
    const { line, character } = selection.active;
    const uri = server.client.code2ProtocolConverter.asUri(document.uri);
    const place: ExpressionPlaceParams = { uri, position: { line, character } };
    const info = await server.client.sendRequest<ExpressionInfo | null>(expressionAtMethod, place);
    if (info === null) return tell();
    current = { info, place, where: `${vscode.workspace.asRelativePath(document.uri)}, line ${line + 1}` };
    // A page that is new asks for it once it can show it.
    if (panel.open()) showSubject();
  }

  function tell(): void {
    const message =
      'There is no expression at the cursor. Put it inside a string that is evaluated: a URL, header or body of a Saviynt call, or the expression of a mapping.';
    void vscode.window.showInformationMessage(message);
  }

  function showSubject(): void {
    if (current === undefined) return;
    panel.post({ type: 'subject', subject: { ...current.info, place: current.where } });
  }

  async function answer(request: EvaluateRequest): Promise<void> {
    switch (request.type) {
      case 'ready':
        return showSubject();
      case 'copy':
        await vscode.env.clipboard.writeText(request.text);
        vscode.window.setStatusBarMessage(request.what === 'value' ? 'Value copied' : 'Test case copied', 3000);
        return;
      case 'evaluate':
        return evaluate(request.question, request.what);
    }
  }

  async function evaluate(question: number, { text, inputs, now = Date.now() }: EvaluateQuestion): Promise<void> {
    if (current === undefined) return;
    const { info, place } = current;
    const params: EvaluateParams = {
      ...place,
      language: info.language,
      ...(info.mode === undefined ? {} : { mode: info.mode }),
      text,
      inputs,
      now,
    };
    try {
      const found = await server.client.sendRequest<EvaluateAnswer | null>(evaluateMethod, params);
      if (found !== null) panel.post({ type: 'answer', question, answer: found });
      else panel.post({ type: 'failed', question, reason: 'The language server could not evaluate this.' });
    } catch (error) {
      log.debug('The expression was not evaluated:', error);
      const reason = 'The language server does not answer. Restart it with "RingCentral: Restart Language Server".';
      panel.post({ type: 'failed', question, reason });
    }
  }

  return vscode.Disposable.from(
    panel,
    vscode.commands.registerCommand('ringcentralProvisioning.evaluateExpression', run),
  );
}
