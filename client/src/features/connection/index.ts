import * as vscode from 'vscode';
import type { Services } from '../../infrastructure/services';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { connectionCommands } from './connection-commands';
import { ConnectionTree } from './connection-tree';
import { defaultStatus } from './default-status';
import { TestCommand } from './test-command';
import { TokenRequestCommand } from './token-request-command';

const view = 'ringcentralProvisioning.connections';
const isShown = 'ringcentralProvisioning.showConnections';

/**
 * Connections to RingCentral, or to something offered in its place: kept by name, signed in to and out of, tested, and
 * shown in the explorer once there is one.
 */
export function connectionFeature(services: Services, offers: readonly ConnectionOffer[]): vscode.Disposable {
  const { connections, callback } = services;
  const testing = new TestCommand(services, offers);
  const tokenRequest = new TokenRequestCommand(services);
  const tree = new ConnectionTree(connections, timeOfDay);
  let wasAskedFor = false;

  async function showContext(): Promise<void> {
    await vscode.commands.executeCommand('setContext', isShown, wasAskedFor || connections.list.all().length > 0);
  }

  async function show(): Promise<void> {
    wasAskedFor = true;
    await showContext();
    await vscode.commands.executeCommand(`${view}.focus`);
  }

  void showContext();
  return vscode.Disposable.from(
    testing,
    tokenRequest,
    tree,
    vscode.window.createTreeView(view, { treeDataProvider: tree }),
    vscode.window.registerUriHandler(callback),
    defaultStatus(connections, timeOfDay, 'ringcentralProvisioning.setDefaultConnection'),
    connectionCommands(services, show),
    connections.onDidChange(() => void showContext()),
    vscode.commands.registerCommand('ringcentralProvisioning.testConnection', (argument: unknown) =>
      testing.run(argument),
    ),
    vscode.commands.registerCommand('ringcentralProvisioning.testTokenRequest', (argument: unknown) =>
      tokenRequest.run(argument),
    ),
    vscode.commands.registerCommand('ringcentralProvisioning.showConnections', show),
    // As far as there is time for it: a token that is not revoked runs out within the hour.
    { dispose: () => void connections.signOutAll() },
  );
}

function timeOfDay(ms: number): string {
  return new Date(ms).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}
