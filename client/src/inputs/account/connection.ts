import * as vscode from 'vscode';
import type { Credentials } from '../../../../server/src/ringcentral/credentials';
import { labelOf, type SavedConnection } from '../../infrastructure/connections/saved-connection';
import type { Services } from '../../infrastructure/services';
import { allowedHosts, settingsSection } from '../../infrastructure/settings';
import { isTrusted } from '../../infrastructure/trust';
import { signInTo, storedOrAsked } from './sign-in';

/** Where to connect and as whom. */
export interface Connection {
  /** Of a connection that is kept; undefined for a simulator that is offered. */
  readonly id?: string;
  /** What the person calls it, with its marks: `Brand EU (production)`. */
  readonly label: string;
  /** Origin, e.g. `https://platform.ringcentral.com`. */
  readonly server: string;
  readonly credentials: Credentials;
  /** Hosts that the person allowed beside RingCentral's own. */
  readonly allowedHosts: readonly string[];
}

/** Something else that can be connected to without being asked for credentials: the simulator. */
export interface ConnectionOffer {
  readonly label: string;
  readonly detail: string;
  connect(): Promise<{ readonly server: string; readonly credentials: Credentials } | undefined>;
}

/** What a connection is opened for: a test tries what was entered; whoever reads uses the sign-in that is there. */
export type OpenedFor = 'testing' | 'reading';

/**
 * Makes a kept connection ready to be used. One with a browser signs in when nobody is; what is missing is asked for.
 * @returns undefined when the person leaves, the sign-in failed (which has been said), or the workspace is not trusted
 */
export async function openConnection(
  services: Services,
  connection: SavedConnection,
  purpose: OpenedFor,
): Promise<Connection | undefined> {
  if (!isTrusted('Connecting')) return undefined;
  const credentials = await credentialsFor(services, connection, purpose);
  if (credentials === undefined) return undefined;
  const { id, server } = connection;
  const allowed = allowedHosts(vscode.workspace.getConfiguration(settingsSection));
  return { id, label: labelOf(connection), server, credentials, allowedHosts: allowed };
}

async function credentialsFor(
  services: Services,
  connection: SavedConnection,
  purpose: OpenedFor,
): Promise<Credentials | undefined> {
  const session = () => services.connections.session(connection.id);
  const open = session();
  if (open !== undefined && (purpose === 'reading' || connection.kind === 'code'))
    return { kind: 'session', session: open };
  if (connection.kind !== 'code') {
    const stored = await storedOrAsked(services, connection);
    return stored === undefined || stored.kind === 'code' ? undefined : stored;
  }
  if (!(await signInTo(services, connection))) return undefined;
  const opened = session();
  return opened && { kind: 'session', session: opened };
}

/** Connects to an offer. @returns undefined when it did not come about, which has been said */
export async function openOffer({ label, connect }: ConnectionOffer): Promise<Connection | undefined> {
  const target = await connect();
  return target && { ...target, label, allowedHosts: [] };
}
