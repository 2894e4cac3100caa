import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import { type DocumentInfo, documentInfoMethod } from '../../../../server/src/lsp/protocol';
import { documentSelector, isStopped } from '../../infrastructure/language-client';
import type { Services } from '../../infrastructure/services';
import { statusText, statusTooltip } from './status-text';

const restartCommand = 'ringcentralProvisioning.restartServer';

/** Says in the status bar what the document in front was recognised as, and nothing for any other file. */
export function statusFeature({ server, log }: Services): vscode.Disposable {
  const bar = vscode.window.createStatusBarItem(
    'ringcentralProvisioning.document',
    vscode.StatusBarAlignment.Right,
    50,
  );
  bar.name = 'RingCentral Provisioning: document';
  const language = vscode.languages.createLanguageStatusItem('ringcentralProvisioning.server', documentSelector);
  language.name = 'RingCentral Provisioning';
  let asked = 0;
  let timer: NodeJS.Timeout | undefined;

  function show(info: DocumentInfo | null): void {
    if (info === null) return bar.hide();
    bar.text = statusText(info);
    bar.tooltip = statusTooltip(info);
    bar.accessibilityInformation = { label: `Document kind: ${statusText(info)}` };
    bar.show();
  }

  async function ask(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const question = ++asked;
    if (
      !document ||
      vscode.languages.match(documentSelector, document) === 0 ||
      server.client.state !== State.Running
    ) {
      return show(null);
    }
    try {
      const uri = server.client.code2ProtocolConverter.asUri(document.uri);
      const info = await server.client.sendRequest<DocumentInfo | null>(documentInfoMethod, { uri });
      if (question === asked) show(info);
    } catch (error) {
      log.debug('The kind of the document is not known:', error);
      if (question === asked) show(null);
    }
  }

  function askSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), 200);
  }

  function showServer(): void {
    const stopped = isStopped(server);
    language.busy = server.client.state === State.Starting;
    language.text = stopped ? 'RingCentral checks stopped' : 'RingCentral checks';
    language.severity = stopped ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    language.command = stopped ? { command: restartCommand, title: 'Restart' } : undefined;
    askSoon();
  }

  showServer();
  return vscode.Disposable.from(
    bar,
    language,
    { dispose: () => clearTimeout(timer) },
    server.onDidChangeState(showServer),
    vscode.window.onDidChangeActiveTextEditor(askSoon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) askSoon();
    }),
    vscode.commands.registerCommand(restartCommand, () => server.restart()),
  );
}
