import * as vscode from 'vscode';
import type { ConnectionState } from '../../infrastructure/connections/connections';
import {
  describeKind,
  describeMarks,
  hostOf,
  type SavedConnection,
} from '../../infrastructure/connections/saved-connection';
import type { Services } from '../../infrastructure/services';
import { addConnection } from './add-connection';
import { type Connection, type ConnectionOffer, type OpenedFor, openConnection, openOffer } from './connection';

export type { Connection, ConnectionOffer } from './connection';

type Item = vscode.QuickPickItem & { readonly open?: () => Promise<Connection | undefined> };

/**
 * Asks which account to connect to: one of the connections, the default first, something offered, or a new one.
 *
 * @param title says what for
 * @returns undefined when the person leaves
 */
export async function chooseConnection(
  services: Services,
  offers: readonly ConnectionOffer[],
  title = 'Test Connection',
  purpose: OpenedFor = 'testing',
): Promise<Connection | undefined> {
  const items = [
    ...connectionItems(services).map(({ connection, ...item }) => ({
      ...item,
      open: () => openConnection(services, connection, purpose),
    })),
    ...separated(offers.map((offer) => ({ label: offer.label, detail: offer.detail, open: () => openOffer(offer) }))),
    addItem(services, purpose),
  ];
  const options = { title, placeHolder: 'Which account?', matchOnDescription: true, ignoreFocusOut: true };
  return (await vscode.window.showQuickPick<Item>(items, options))?.open?.();
}

/** The last entry of every list of connections. */
export function addItem(services: Services, purpose: OpenedFor) {
  return {
    label: '$(add) Add connection…',
    detail: 'RingCentral, one of its brands, UAT, a simulator, or a host you have allowed.',
    open: async () => {
      const connection = await addConnection(services);
      return connection && openConnection(services, connection, purpose);
    },
  };
}

/** The connections as entries of a list, the default first. */
export function connectionItems({ connections }: Services) {
  const first = connections.list.default()?.id;
  return connections.list.defaultFirst().map((connection) => ({
    connection,
    label: `${connection.isProduction ? '$(warning)' : '$(plug)'} ${connection.name}`,
    description: [connection.id === first ? 'default' : '', describeMarks(connection), hostOf(connection)]
      .filter(Boolean)
      .join(' · '),
    detail: detailOf(connection, connections.state(connection.id)),
  }));
}

/** Asks for one of the connections that are kept. @returns undefined when there are none, which is said, or on leaving */
export async function chooseSaved(
  services: Services,
  title: string,
  isOffered: (connection: SavedConnection) => boolean = () => true,
): Promise<SavedConnection | undefined> {
  const items = connectionItems(services).filter(({ connection }) => isOffered(connection));
  if (items.length === 0) {
    void vscode.window.showInformationMessage('There is no connection this is for. Add one with "Add Connection".');
    return undefined;
  }
  const options = { title, placeHolder: 'Which connection?', matchOnDescription: true, ignoreFocusOut: true };
  return (await vscode.window.showQuickPick(items, options))?.connection;
}

function detailOf(connection: SavedConnection, state: ConnectionState): string {
  const how = describeKind(connection);
  return state.kind === 'signed-in' ? `${how}; signed in as ${state.identity.person ?? 'a person not named'}` : how;
}

function separated<T extends vscode.QuickPickItem>(items: readonly T[]) {
  return items.length === 0 ? [] : [{ label: '', kind: vscode.QuickPickItemKind.Separator }, ...items];
}
