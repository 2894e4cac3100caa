import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import { type DocumentInfo, documentInfoMethod } from '../../../../server/src/lsp/protocol';
import { documentSelector, isStopped } from '../../infrastructure/language-client';
import type { Services } from '../../infrastructure/services';
import { statusText, statusTooltip } from './status-text';

const restartCommand = 'ringcentralProvisioning.restartServer';

export interface StatusFeature extends vscode.Disposable {
  /** Another sample user is chosen, or nobody. */
  showUser(label: string | undefined): void;
}

/**
 * Says in the status bar what the document in front was recognised as and who is the sample user, who is one click away;
 * nothing for any other file.
 */
export function statusFeature({ server, log }: Services): StatusFeature {
  const bar = vscode.window.createStatusBarItem(
    'ringcentralProvisioning.document',
    vscode.StatusBarAlignment.Right,
    50,
  );
  bar.name = 'RingCentral Provisioning: document';
  bar.command = 'ringcentralProvisioning.chooseSampleUser';
  const language = vscode.languages.createLanguageStatusItem('ringcentralProvisioning.server', documentSelector);
  language.name = 'RingCentral Provisioning';
  let asked = 0;
  let timer: NodeJS.Timeout | undefined;
  let shown: DocumentInfo | null = null;
  let user: string | undefined;

  function show(info: DocumentInfo | null): void {
    shown = info;
    if (info === null) return bar.hide();
    bar.text = statusText(info, user);
    bar.tooltip = statusTooltip(info, user);
    bar.accessibilityInformation = { label: `Document kind: ${statusText(info, user)}`, role: 'button' };
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
  const registrations = vscode.Disposable.from(
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
  return {
    showUser: (label) => {
      user = label;
      show(shown);
    },
    dispose: () => registrations.dispose(),
  };
}
