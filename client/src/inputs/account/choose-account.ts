import * as vscode from 'vscode';
import { isLoopback } from '../../../../server/src/ringcentral/server-address';
import type { SavedConnection } from '../../infrastructure/connections/saved-connection';
import { baseName, foldersAround, listFiles, probeText } from '../../infrastructure/files';
import type { Services } from '../../infrastructure/services';
import { allowedHosts, settingsSection } from '../../infrastructure/settings';
import { isTrusted } from '../../infrastructure/trust';
import { looksLikeSnapshot } from '../looks-like';
import type { ServerArgument } from '../preview-arguments';
import { addItem, connectionItems } from './choose-connection';
import { type Connection, type ConnectionOffer, openConnection, openOffer } from './connection';

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
  const add = addItem(services, 'reading');
  const items: readonly Item[] = [
    { label: 'Read only, over the network', kind: vscode.QuickPickItemKind.Separator },
    ...connectionItems(services).map(({ connection, ...item }) => ({
      ...item,
      run: () => connect(purpose, () => openConnection(services, connection, 'reading')),
    })),
    ...offers.map((offer) => ({
      label: offer.label,
      detail: offer.detail,
      run: async () => {
        const connection = await openOffer(offer);
        return connection && live(connection, true);
      },
    })),
    { label: add.label, detail: add.detail, run: () => connect(purpose, add.open) },
    { label: 'Snapshot file', kind: vscode.QuickPickItemKind.Separator },
    ...snapshots.map((uri) => ({
      label: baseName(uri),
      description: vscode.workspace.asRelativePath(uri),
      run: async (): Promise<AccountSource> => ({ kind: 'file', uri }),
    })),
    { label: 'Another file…', run: openDialog },
  ];
  const options = {
    title: purpose.title,
    placeHolder: 'Against which account?',
    matchOnDescription: true,
  };
  return (await vscode.window.showQuickPick(items, options))?.run?.();
}

/**
 * The account on a server, or of a connection, that a caller named: a connection that is kept, or a simulator on this
 * machine. Credentials are never asked for a server, because a link may have named it.
 */
export async function accountOnServer(
  services: Services,
  { server, connection: id }: ServerArgument,
  purpose: AccountPurpose = planning,
): Promise<AccountSource | undefined> {
  if (!isTrusted(needsTrust)) return undefined;
  const { connections } = services;
  const onServer = connections.list.defaultFirst().filter((connection) => connection.server === server);
  const saved = onServer.find((connection) => connection.id === id) ?? onServer[0];
  if (saved !== undefined && (id !== undefined || (await isReady(services, saved)))) {
    return connect(purpose, () => openConnection(services, saved, 'reading'));
  }
  const { hostname, host } = new URL(server);
  if (isLoopback(hostname)) {
    const { demoCredentials } = await import('./demo-credentials');
    const allowed = allowedHosts(vscode.workspace.getConfiguration(settingsSection));
    return live({ label: host, server, credentials: demoCredentials, allowedHosts: allowed }, true);
  }
  void vscode.window.showWarningMessage(
    `There is no connection to ${host} that is signed in, so nothing was read. Add one, or sign in, and try again.`,
  );
  return undefined;
}

/** Whether a connection can be used without asking anything. */
async function isReady({ connections, credentials }: Services, saved: SavedConnection): Promise<boolean> {
  if (connections.session(saved.id) !== undefined) return true;
  const stored = await credentials.get(saved);
  return stored !== undefined && stored.kind !== 'code';
}

async function connect(
  { withDetails }: AccountPurpose,
  open: () => Promise<Connection | undefined>,
): Promise<AccountSource | undefined> {
  if (!isTrusted(needsTrust)) return undefined;
  const connection = await open();
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

/** The snapshot files of the folders around a place. */
export async function findSnapshots(near: vscode.Uri): Promise<readonly vscode.Uri[]> {
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
