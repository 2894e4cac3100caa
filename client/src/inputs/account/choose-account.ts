import * as vscode from 'vscode';
import { isLoopback } from '../../../../server/src/ringcentral/server-address';
import { baseName, foldersAround, listFiles, probeText } from '../../infrastructure/files';
import type { Services } from '../../infrastructure/services';
import { allowedHosts, settingsSection } from '../../infrastructure/settings';
import { isTrusted } from '../../infrastructure/trust';
import { looksLikeSnapshot } from '../looks-like';
import { type Connection, type ConnectionOffer, chooseConnection } from './choose-connection';
import { ConnectionList } from './connections';

/** The account a plan is made against. */
export type AccountSource =
  | { readonly kind: 'file'; readonly uri: vscode.Uri }
  /** `withDetails`: each user is asked for alone, because lists carry no addresses and phone numbers. */
  | { readonly kind: 'live'; readonly connection: Connection; readonly withDetails: boolean };

/** What the account is for. */
export interface AccountPurpose {
  readonly title: string;
  /** Whether each user is read alone; undefined: the person decides, where it takes time. */
  readonly withDetails?: boolean;
}

const planning: AccountPurpose = { title: 'Preview Provisioning: Account' };

type Item = vscode.QuickPickItem & { readonly run?: () => Promise<AccountSource | undefined> };

const needsTrust = 'Reading an account';

/** Asks for the account. Nothing is sent anywhere yet. @returns undefined when the person leaves */
export async function chooseAccount(
  services: Services,
  offers: readonly ConnectionOffer[],
  near: vscode.Uri,
  purpose: AccountPurpose = planning,
): Promise<AccountSource | undefined> {
  const snapshots = await findSnapshots(near);
  const items: readonly Item[] = [
    ...offers.map(({ label, detail, connect }) => ({ label, detail, run: () => connectOffer(connect) })),
    { label: 'Snapshot file', kind: vscode.QuickPickItemKind.Separator },
    ...snapshots.map((uri) => ({
      label: baseName(uri),
      description: vscode.workspace.asRelativePath(uri),
      run: async (): Promise<AccountSource> => ({ kind: 'file', uri }),
    })),
    { label: 'Another file…', run: openDialog },
    { label: 'Read only, over the network', kind: vscode.QuickPickItemKind.Separator },
    {
      label: 'RingCentral account…',
      detail: 'Its users are read; nothing in it is changed.',
      run: () => connectAccount(services, purpose),
    },
  ];
  const options = {
    title: purpose.title,
    placeHolder: 'Against which account?',
    matchOnDescription: true,
  };
  return (await vscode.window.showQuickPick(items, options))?.run?.();
}

/**
 * The account on a server that a caller named: a connection that was used before, or a simulator on this machine.
 * Credentials are never asked for, because a link may have named the server.
 */
export async function accountOnServer(
  services: Services,
  server: string,
  { withDetails }: AccountPurpose = planning,
): Promise<AccountSource | undefined> {
  if (!isTrusted(needsTrust)) return undefined;
  const list = new ConnectionList(services.context.globalState);
  const allowed = allowedHosts(vscode.workspace.getConfiguration(settingsSection));
  const saved = list.all().find((connection) => connection.server === server);
  const credentials = saved && (await services.credentials.get(saved.id));
  if (saved !== undefined && credentials !== undefined) {
    const connection = { server, credentials, allowedHosts: allowed, save: () => list.use(saved) };
    return withDetails === undefined ? choosePace(connection) : live(connection, withDetails);
  }
  const { hostname, host } = new URL(server);
  if (isLoopback(hostname)) {
    const { demoCredentials } = await import('./demo-credentials');
    return live({ server, credentials: demoCredentials, allowedHosts: allowed, save: async () => {} }, true);
  }
  void vscode.window.showWarningMessage(
    `There is no connection to ${host} yet, so nothing was read. Test the connection first; its credentials are then kept.`,
  );
  return undefined;
}

async function connectOffer(connect: ConnectionOffer['connect']): Promise<AccountSource | undefined> {
  const target = await connect();
  return target && live({ ...target, allowedHosts: [], save: async () => {} }, true);
}

async function connectAccount(
  services: Services,
  { title, withDetails }: AccountPurpose,
): Promise<AccountSource | undefined> {
  if (!isTrusted(needsTrust)) return undefined;
  const list = new ConnectionList(services.context.globalState);
  const connection = await chooseConnection(services, list, [], title);
  if (connection === undefined) return undefined;
  return withDetails === undefined ? choosePace(connection) : live(connection, withDetails);
}

/** A person decides how long reading may take; on this machine it takes no time. */
async function choosePace(connection: Connection): Promise<AccountSource | undefined> {
  if (isLoopback(new URL(connection.server).hostname)) return live(connection, true);
  const items = [
    {
      label: 'With addresses and phone numbers',
      detail: "One request for each user, about 50 a minute at RingCentral's default limit.",
      withDetails: true,
    },
    {
      label: 'Without them',
      detail: 'A hundred users a request. Changes of addresses and phone numbers stay unknown.',
      withDetails: false,
    },
  ];
  const options = { title: 'Preview Provisioning: Account', placeHolder: 'How much of the account is read?' };
  const choice = await vscode.window.showQuickPick(items, options);
  return choice && live(connection, choice.withDetails);
}

function live(connection: Connection, withDetails: boolean): AccountSource {
  return { kind: 'live', connection, withDetails };
}

async function findSnapshots(near: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const lists = await Promise.all(foldersAround(near).map((folder) => listFiles(folder, /\.json$/i)));
  const checked = await Promise.all(
    lists.flat().map(async (uri) => (looksLikeSnapshot((await probeText(uri)) ?? '') ? uri : undefined)),
  );
  return checked.filter((uri) => uri !== undefined);
}

async function openDialog(): Promise<AccountSource | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: 'Account snapshot',
    openLabel: 'Preview against this',
    filters: { 'Account snapshot': ['json'] },
  });
  return chosen?.[0] && { kind: 'file', uri: chosen[0] };
}
