import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import { type DocumentInfo, documentInfoMethod } from '../../../../server/src/lsp/protocol';
import { documentSelector } from '../../infrastructure/language-client';
import type { Services } from '../../infrastructure/services';

const pause = 200;

/** Tells whether the document in front is one that the server recognises, at first and whenever that may have changed. */
export function watchRecognised(
  { server, log }: Services,
  onChange: (isRecognised: boolean) => void,
): vscode.Disposable {
  let asked = 0;
  let timer: NodeJS.Timeout | undefined;

  async function ask(): Promise<void> {
    const question = ++asked;
    const isRecognised = await recognises();
    if (question === asked) onChange(isRecognised);
  }

  async function recognises(): Promise<boolean> {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || vscode.languages.match(documentSelector, document) === 0) return false;
    if (server.client.state !== State.Running) return false;
    try {
      const uri = server.client.code2ProtocolConverter.asUri(document.uri);
      return (await server.client.sendRequest<DocumentInfo | null>(documentInfoMethod, { uri })) !== null;
    } catch (error) {
      log.debug('The kind of the document is not known:', error);
      return false;
    }
  }

  function askSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pause);
  }

  askSoon();
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    server.onDidChangeState(askSoon),
    vscode.window.onDidChangeActiveTextEditor(askSoon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) askSoon();
    }),
  );
}
