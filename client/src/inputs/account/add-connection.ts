import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { hostInfo } from '../../../../server/src/knowledge/ringcentral/hosts';
import type { SavedConnection } from '../../infrastructure/connections/saved-connection';
import type { Services } from '../../infrastructure/services';
import { allowedHosts, settingsSection } from '../../infrastructure/settings';
import { askCredentials, askKind } from './ask-credentials';
import { askServer } from './ask-server';
import { askText } from './ask-text';

const addTitle = 'Add Connection';

/**
 * Asks for a new connection: name, server, how to sign in, credentials. It is kept; nothing is sent anywhere.
 * @returns undefined when the person leaves on the way, and nothing is kept then
 */
export async function addConnection(services: Services): Promise<SavedConnection | undefined> {
  const { connections } = services;
  const allowed = allowedHosts(vscode.workspace.getConfiguration(settingsSection));
  const name = await askName(addTitle, connections.list.all(), '');
  if (name === undefined) return undefined;
  const title = `${addTitle}: ${name}`;
  const server = await askServer(title, allowed);
  if (server === undefined) return undefined;
  const kind = await askKind(title);
  if (kind === undefined) return undefined;
  const credentials = await askCredentials(title, kind, services.context.extension.id, undefined);
  if (credentials === undefined) return undefined;
  const connection: SavedConnection = {
    id: randomUUID(),
    name,
    server,
    kind,
    ...(credentials.kind === 'token' ? {} : { clientId: credentials.clientId }),
    isProduction: isProductionHost(server),
    isReadOnly: false,
  };
  await connections.save(connection, credentials);
  return connection;
}

/** Asks for a name that no other connection has. */
export function askName(title: string, others: readonly SavedConnection[], value: string): Promise<string | undefined> {
  const prompt = 'Name of the connection: what you call the account, e.g. Production, Brand EU, UAT.';
  return askText({ title, prompt, value, check: (text) => reasonAgainstName(text, others) });
}

/** Why a connection cannot have this name; undefined when it can. */
export function reasonAgainstName(text: string, others: readonly SavedConnection[]): string | undefined {
  const name = text.trim();
  if (name === '') return 'The connection needs a name.';
  if (name.length > 60) return 'The name is long. Up to 60 characters stay readable in lists.';
  const isTaken = others.some((other) => other.name.toLowerCase() === name.toLowerCase());
  return isTaken ? `There is a connection "${name}" already. Choose another name.` : undefined;
}

/** Hosts in use at RingCentral and its brands have live accounts on them; the mark can be taken away. */
function isProductionHost(server: string): boolean {
  return hostInfo(new URL(server).host)?.status === 'current';
}
