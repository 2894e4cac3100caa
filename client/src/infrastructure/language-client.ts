import * as vscode from 'vscode';
import { CloseAction, ErrorAction, LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import type { Log } from './logging';
import { RestartPolicy } from './restart-policy';
import { serveFiles } from './served-files';
import { settingsSection } from './settings';

/** Which documents the server is told about. It says nothing about those that it does not recognise. */
export const documentSelector = [{ language: 'json' }, { language: 'jsonc' }, { language: 'saviynt-json' }];

const restart = 'Restart';
const showLog = 'Show Log';
const didNotStart = 'The language server of RingCentral Provisioning did not start.';
const stoppedTwice = 'The language server of RingCentral Provisioning stopped twice.';

export interface LanguageServer extends vscode.Disposable {
  /** The client of the server that runs now; another one after each restart, so do not keep it. */
  readonly client: LanguageClient;
  readonly onDidChangeState: vscode.Event<void>;
  /** Starts it again, after a crash or because the person asked. */
  restart(): Promise<void>;
}

/** Reports failures to the log only: whether and how the person hears of them is decided here, once for each. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/**
 * The language server in a process of its own (`dist/server.js`), started in the background: a server that does not
 * start costs its own features and no others.
 *
 * Each start has a client of its own. A client that failed to start cannot be started again, and one that the library
 * restarts while its first start still fails ends in a state that is not true.
 */
export function startLanguageServer(extensionUri: vscode.Uri, log: Log): LanguageServer {
  const policy = new RestartPolicy(() => Date.now());
  const changes = new vscode.EventEmitter<void>();
  let isDisposed = false;
  let replacing: Promise<void> | undefined;
  let client = launch();

  function launch(): LanguageClient {
    let isClosed = false;
    const launched = createClient(extensionUri, log, () => {
      isClosed = true;
      // The client is still closing here.
      setTimeout(() => void closed(), 0);
    });
    serveFiles(launched);
    launched.onDidChangeState(() => changes.fire());
    launched.start().catch((error: unknown) => {
      log.error(error instanceof Error ? error : String(error));
      if (!isClosed && !isDisposed) void explain(didNotStart);
    });
    return launched;
  }

  async function closed(): Promise<void> {
    if (isDisposed) return;
    if (policy.closed() === 'explain') return explain(stoppedTwice);
    log.warn('The language server stopped. It is started again.');
    await replace();
  }

  async function explain(what: string): Promise<void> {
    const message = `${what} Files are not checked until it runs again. The log has the reason.`;
    const choice = await vscode.window.showErrorMessage(message, restart, showLog);
    if (choice === showLog) log.show();
    if (choice === restart) await again();
  }

  async function again(): Promise<void> {
    policy.reset();
    await replace();
  }

  /** Asked for twice at once, it happens once: otherwise a server would be left that nobody ends. */
  function replace(): Promise<void> {
    replacing ??= end(client).then(() => {
      replacing = undefined;
      if (!isDisposed) client = launch();
      changes.fire();
    });
    return replacing;
  }

  /** A client that does not run has nothing to stop, and says so by rejecting. */
  async function end(one: LanguageClient): Promise<void> {
    await one.dispose().catch((error: unknown) => log.debug(String(error)));
  }

  return {
    get client() {
      return client;
    },
    onDidChangeState: changes.event,
    restart: again,
    dispose: () => {
      isDisposed = true;
      changes.dispose();
      void end(client);
    },
  };
}

function createClient(extensionUri: vscode.Uri, log: Log, onClosed: () => void): LanguageClient {
  const module = vscode.Uri.joinPath(extensionUri, 'dist/server.js').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6019'] } };
  return new QuietClient(
    settingsSection,
    'RingCentral Provisioning',
    { run, debug },
    {
      documentSelector,
      initializationOptions: {
        // VS Code's own JSON service reports syntax errors; once is enough.
        jsonSyntaxBy: 'client',
        // Documents of a transport package exist in this process only.
        servesFiles: true,
        docsBase: vscode.Uri.joinPath(extensionUri, 'docs').toString(),
      },
      outputChannel: log,
      traceOutputChannel: log,
      diagnosticCollectionName: 'ringcentral-provisioning',
      initializationFailedHandler: () => false,
      errorHandler: {
        // A server that died is written to before its end is noticed. Shutting down at these errors would look like an
        // end that somebody asked for; the close that follows them says what happened.
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          onClosed();
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    },
  );
}

/** Whether the server has ended, or never began, and waits for somebody to start it. */
export function isStopped({ client }: LanguageServer): boolean {
  return client.state === State.Stopped || client.state === State.StartFailed;
}
