import * as vscode from 'vscode';
import { AuthorizationCallback } from './connections/authorization-callback';
import { ConnectionList } from './connections/connection-list';
import { Connections } from './connections/connections';
import { type LanguageServer, startLanguageServer } from './language-client';
import { Log } from './logging';
import { CredentialStore } from './secrets';

/** What every feature is given. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly log: Log;
  readonly credentials: CredentialStore;
  readonly connections: Connections;
  /** Where sign-in pages come back to. */
  readonly callback: AuthorizationCallback;
  readonly server: LanguageServer;
}

/** Makes the services and starts the language server. All of them end with `context`. */
export function createServices(context: vscode.ExtensionContext): Services {
  const log = new Log(vscode.window.createOutputChannel('RingCentral Provisioning', { log: true }));
  const credentials = new CredentialStore(context.secrets, (secret) => log.remember(secret));
  const connections = new Connections(new ConnectionList(context.globalState), credentials, Date.now);
  const callback = new AuthorizationCallback((reason) => void vscode.window.showWarningMessage(reason));
  const server = startLanguageServer(context.extensionUri, log);
  context.subscriptions.push(server, log);
  return { context, log, credentials, connections, callback, server };
}
