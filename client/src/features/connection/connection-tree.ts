import * as vscode from 'vscode';
import type { Connections } from '../../infrastructure/connections/connections';
import { hostOf, labelOf, type SavedConnection } from '../../infrastructure/connections/saved-connection';
import {
  contextValueOf,
  type Detail,
  describeConnection,
  describeState,
  detailsOf,
  iconOf,
  type KnownConnection,
  type TimeText,
} from './describe-state';

/** A row of the view: a connection, or something known of it. */
export type ConnectionNode =
  | { readonly kind: 'connection'; readonly id: string }
  | { readonly kind: 'detail'; readonly id: string; readonly detail: Detail };

/** What a command is told by a row of the view; undefined when it was called from elsewhere. */
export function connectionIdOf(argument: unknown): string | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { kind, id } = argument as { readonly kind?: unknown; readonly id?: unknown };
  return kind === 'connection' && typeof id === 'string' ? id : undefined;
}

/** Everything known of one connection now. */
export function known(connections: Connections, connection: SavedConnection): KnownConnection {
  return {
    connection,
    state: connections.state(connection.id),
    facts: connections.facts(connection.id),
    isDefault: connections.list.default()?.id === connection.id,
  };
}

/** The connections, and below each what is known of it. */
export class ConnectionTree implements vscode.TreeDataProvider<ConnectionNode>, vscode.Disposable {
  readonly #connections: Connections;
  readonly #time: TimeText;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: { dispose(): void };
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(connections: Connections, time: TimeText) {
    this.#connections = connections;
    this.#time = time;
    this.#subscription = connections.onDidChange(() => this.#changed.fire());
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  getChildren(node?: ConnectionNode): readonly ConnectionNode[] & ConnectionNode[] {
    const { list } = this.#connections;
    if (node === undefined) return list.all().map(({ id }) => ({ kind: 'connection', id }));
    const connection = node.kind === 'connection' ? list.find(node.id) : undefined;
    if (connection === undefined) return [];
    const details = detailsOf(known(this.#connections, connection), this.#time);
    return details.map((detail) => ({ kind: 'detail', id: node.id, detail }));
  }

  getTreeItem(node: ConnectionNode): vscode.TreeItem {
    return node.kind === 'detail' ? detailItem(node.id, node.detail) : this.#connectionItem(node.id);
  }

  #connectionItem(id: string): vscode.TreeItem {
    const connection = this.#connections.list.find(id);
    if (connection === undefined) return new vscode.TreeItem('');
    const all = known(this.#connections, connection);
    const item = new vscode.TreeItem(connection.name, vscode.TreeItemCollapsibleState.Collapsed);
    const { icon, color } = iconOf(all);
    item.id = id;
    item.description = describeConnection(all, this.#time);
    item.iconPath = new vscode.ThemeIcon(icon, color === undefined ? undefined : new vscode.ThemeColor(color));
    item.contextValue = contextValueOf(all);
    item.tooltip = tooltip(all, this.#time);
    item.accessibilityInformation = { label: `${connection.name}, ${item.description}` };
    return item;
  }
}

function detailItem(id: string, { label, value, icon }: Detail): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.id = `${id}/${label}`;
  item.description = value;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.tooltip = `${label}: ${value}`;
  item.contextValue = 'connectionDetail';
  item.accessibilityInformation = { label: `${label}: ${value}` };
  return item;
}

function tooltip(all: KnownConnection, time: TimeText): string {
  const { connection, state } = all;
  return [
    labelOf(connection),
    `${hostOf(connection)}, ${describeState(state, time)}`,
    ...(state.kind === 'failed' ? [state.reason] : []),
    'It only reads: nothing in the account is changed through it.',
  ].join('\n');
}
