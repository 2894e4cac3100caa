import * as vscode from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Log } from './logging';
import { RestartPolicy } from './restart-policy';
import { settingsSection } from './settings';

/** Which documents the server is told about. It says nothing about those that it does not recognise. */
export const documentSelector = [{ language: 'json' }, { language: 'jsonc' }];

const restart = 'Restart';
const showLog = 'Show Log';

export interface LanguageServer extends vscode.Disposable {
  readonly client: LanguageClient;
  /** Starts it again, after a crash or because the person asked. */
  restart(): Promise<void>;
}

/**
 * The language server in a process of its own (`dist/server.js`), started in the background: a server that does not
 * start costs its own features and no others.
 */
export function startLanguageServer(extensionUri: vscode.Uri, log: Log): LanguageServer {
  const policy = new RestartPolicy(() => Date.now());
  const module = vscode.Uri.joinPath(extensionUri, 'dist/server.js').fsPath;
  const server = { module, transport: TransportKind.ipc };
  const client = new LanguageClient(
    settingsSection,
    'RingCentral Provisioning',
    { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6019'] } } },
    {
      documentSelector,
      outputChannel: log,
      traceOutputChannel: log,
      diagnosticCollectionName: 'ringcentral-provisioning',
      errorHandler: {
        error: (_error, _message, count) => ({
          action: (count ?? 0) < 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
          handled: true,
        }),
        closed: () => {
          if (policy.closed() === 'restart') return { action: CloseAction.Restart, handled: true };
          void explain('The language server of RingCentral Provisioning stopped twice.');
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    },
  );

  async function explain(what: string): Promise<void> {
    const message = `${what} Files are not checked until it runs again. The log has the reason.`;
    const choice = await vscode.window.showErrorMessage(message, restart, showLog);
    if (choice === showLog) log.show();
    if (choice === restart) await again();
  }

  async function again(): Promise<void> {
    policy.reset();
    try {
      await client.restart();
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      await explain('The language server of RingCentral Provisioning did not start.');
    }
  }

  client.start().catch((error: unknown) => {
    log.error(error instanceof Error ? error : String(error));
    void explain('The language server of RingCentral Provisioning did not start.');
  });

  return {
    client,
    restart: again,
    // A client that never started has nothing to stop and says so by rejecting.
    dispose: () => void client.dispose().catch((error: unknown) => log.debug(String(error))),
  };
}
