import * as vscode from 'vscode';
import type { SignOutResult } from '../../infrastructure/connections/connections';
import { hostOf, type SavedConnection } from '../../infrastructure/connections/saved-connection';
import type { Services } from '../../infrastructure/services';
import { isTrusted } from '../../infrastructure/trust';
import { addConnection, askName } from '../../inputs/account/add-connection';
import { chooseSaved } from '../../inputs/account/choose-connection';
import { signInTo } from '../../inputs/account/sign-in';
import { connectionIdOf } from './connection-tree';

type Work = (connection: SavedConnection) => Promise<void>;

interface Limits {
  /** Which connections the palette offers; all of them by default. */
  readonly isOffered?: ((connection: SavedConnection) => boolean) | undefined;
  /** Something connects, which an untrusted workspace must not: what would have happened, to begin the message with. */
  readonly connects?: string;
}

/** What can be done with a connection, from the view and from the palette: there the connection is asked for. */
export function connectionCommands(services: Services, show: () => Promise<void>): vscode.Disposable {
  const { connections } = services;

  const on = (command: string, title: string, work: Work, { isOffered, connects }: Limits = {}) =>
    vscode.commands.registerCommand(command, async (argument: unknown) => {
      if (connects !== undefined && !isTrusted(connects)) return;
      const id = connectionIdOf(argument);
      const connection = id === undefined ? await chooseSaved(services, title, isOffered) : connections.list.find(id);
      if (connection !== undefined) await work(connection);
    });
  const mark = (command: string, title: string, marks: Partial<SavedConnection>, isOffered: Limits['isOffered']) =>
    on(command, title, (connection) => connections.save({ ...connection, ...marks }), { isOffered });

  async function add(): Promise<void> {
    const connection = await addConnection(services);
    if (connection === undefined) return;
    await show();
    const choice = await vscode.window.showInformationMessage(
      `The connection ${connection.name} is kept. Nothing has been sent to ${hostOf(connection)} yet.`,
      'Sign In',
      'Test',
    );
    if (choice === 'Sign In') await signInTo(services, connection);
    if (choice === 'Test') {
      await vscode.commands.executeCommand('ringcentralProvisioning.testConnection', {
        kind: 'connection',
        id: connection.id,
      });
    }
  }

  async function rename(connection: SavedConnection): Promise<void> {
    const others = connections.list.all().filter(({ id }) => id !== connection.id);
    const name = await askName('Rename Connection', others, connection.name);
    if (name !== undefined) await connections.save({ ...connection, name });
  }

  async function signOut(connection: SavedConnection): Promise<void> {
    const result = await connections.signOut(connection.id);
    const forget = 'Forget Credentials Too';
    const buttons = (await services.credentials.get(connection)) === undefined ? [] : [forget];
    const choice = await vscode.window.showInformationMessage(signOutMessage(connection, result), ...buttons);
    if (choice === forget) await services.credentials.delete(connection.id);
  }

  async function remove(connection: SavedConnection): Promise<void> {
    const yes = {
      label: `Remove ${connection.name}`,
      detail:
        'It is signed out, and its credentials are deleted from this computer. The account itself stays as it is.',
    };
    const options = { title: 'Remove Connection', placeHolder: `Remove ${connection.name}?`, ignoreFocusOut: true };
    if ((await vscode.window.showQuickPick([yes, { label: 'Keep it' }], options)) !== yes) return;
    const result = await connections.remove(connection.id);
    if (result === 'not-confirmed') void vscode.window.showWarningMessage(signOutMessage(connection, result));
  }

  async function forget(): Promise<void> {
    const items = await withCredentials(services);
    if (items.length === 0) {
      void vscode.window.showInformationMessage('No credentials are kept.');
      return;
    }
    const chosen = await vscode.window.showQuickPick(items, {
      title: 'Forget Credentials',
      placeHolder:
        'They are deleted from this computer and asked for again when needed. JWT credentials stay valid at RingCentral.',
      canPickMany: true,
      ignoreFocusOut: true,
    });
    for (const { connection } of chosen ?? []) {
      await connections.signOut(connection.id);
      await services.credentials.delete(connection.id);
    }
  }

  async function previewWith({ server, id }: SavedConnection): Promise<void> {
    const account = { server, connection: id };
    await vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', { account });
  }

  const isIn = ({ id }: SavedConnection) => ['signed-in', 'expired'].includes(connections.state(id).kind);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('ringcentralProvisioning.addConnection', add),
    vscode.commands.registerCommand('ringcentralProvisioning.forgetCredentials', forget),
    on('ringcentralProvisioning.signIn', 'Sign In', async (connection) => void (await signInTo(services, connection)), {
      connects: 'Signing in',
    }),
    on('ringcentralProvisioning.signOut', 'Sign Out', signOut, { isOffered: isIn }),
    on('ringcentralProvisioning.previewWith', 'Preview Provisioning with Connection', previewWith, {
      connects: 'Reading an account',
    }),
    on('ringcentralProvisioning.setDefaultConnection', 'Set Default Connection', ({ id }) =>
      connections.setDefault(id),
    ),
    mark(
      'ringcentralProvisioning.markProduction',
      'Mark as Production',
      { isProduction: true },
      (c) => !c.isProduction,
    ),
    mark(
      'ringcentralProvisioning.unmarkProduction',
      'Unmark as Production',
      { isProduction: false },
      (c) => c.isProduction,
    ),
    mark('ringcentralProvisioning.markReadOnly', 'Mark as Read-Only', { isReadOnly: true }, (c) => !c.isReadOnly),
    mark('ringcentralProvisioning.unmarkReadOnly', 'Unmark as Read-Only', { isReadOnly: false }, (c) => c.isReadOnly),
    on('ringcentralProvisioning.renameConnection', 'Rename Connection', rename),
    on('ringcentralProvisioning.removeConnection', 'Remove Connection', remove),
  );
}

async function withCredentials({ connections, credentials }: Services) {
  const items = await Promise.all(
    connections.list.all().map(async (connection) => {
      const stored = await credentials.get(connection);
      return stored && { label: connection.name, description: hostOf(connection), connection };
    }),
  );
  return items.filter((item) => item !== undefined);
}

/** What signing out came to, said as far as it is known. */
function signOutMessage({ name, server }: SavedConnection, result: SignOutResult): string {
  switch (result) {
    case 'revoked':
      return `Signed out of ${name}: ${new URL(server).host} has revoked the token.`;
    case 'not-confirmed':
      return `Signed out of ${name} here, but ${new URL(server).host} did not confirm that the token is revoked. It runs out by itself within the hour.`;
    case 'not-ours':
      return `Signed out of ${name}. Its token was made elsewhere, so only whoever made it can revoke it.`;
    case 'not-signed-in':
      return `Nobody was signed in to ${name}.`;
  }
}
