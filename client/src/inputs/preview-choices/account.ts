import * as vscode from 'vscode';
import { baseName } from '../../infrastructure/files';
import type { Services } from '../../infrastructure/services';
import type { AccountSource } from '../account/choose-account';
import type { ConnectionOffer } from '../account/choose-connection';
import { openConnection, openOffer } from '../account/connection';
import type { KeptAccount } from './kept-choices';

/**
 * How an account is found again; undefined for one that cannot be: a server that a link named is not the person's own
 * choice, and is not gone back to by itself.
 */
export function keptAccountOf(source: AccountSource, offers: readonly ConnectionOffer[]): KeptAccount | undefined {
  if (source.kind === 'file') return { kind: 'file', uri: source.uri.toString() };
  const { connection, withDetails } = source;
  if (connection.id !== undefined) return { kind: 'connection', id: connection.id, withDetails };
  return offers.some(({ label }) => label === connection.label)
    ? { kind: 'offer', label: connection.label }
    : undefined;
}

/** What a remembered account is called; undefined when it is not there any more. Opens nothing. */
export async function labelOfKept(services: Services, account: KeptAccount | undefined): Promise<string | undefined> {
  if (account === undefined) return undefined;
  if (account.kind === 'offer') return account.label;
  if (account.kind === 'connection') return services.connections.list.find(account.id)?.name;
  const uri = await existingFile(account.uri);
  return uri && baseName(uri);
}

/**
 * Opens a remembered account. One on a server is read with its connection, which may ask for what is missing.
 * @returns undefined when it is not there any more, or the workspace is not trusted with a server: then the person is asked
 */
export async function openKept(
  services: Services,
  offers: readonly ConnectionOffer[],
  account: KeptAccount,
): Promise<AccountSource | undefined> {
  if (account.kind === 'file') {
    const uri = await existingFile(account.uri);
    return uri && { kind: 'file', uri };
  }
  if (!vscode.workspace.isTrusted) return undefined;
  if (account.kind === 'connection') {
    const saved = services.connections.list.find(account.id);
    const connection = saved && (await openConnection(services, saved, 'reading'));
    return connection && { kind: 'live', connection, withDetails: account.withDetails };
  }
  const offer = offers.find(({ label }) => label === account.label);
  const connection = offer && (await openOffer(offer));
  return connection && { kind: 'live', connection, withDetails: true };
}

/** The file of a URI, if it is still there. */
export async function existingFile(text: string): Promise<vscode.Uri | undefined> {
  try {
    const uri = vscode.Uri.parse(text, true);
    await vscode.workspace.fs.stat(uri);
    return uri;
  } catch {
    return undefined;
  }
}
