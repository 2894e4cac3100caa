import type { Memento } from 'vscode';
import { isObject } from '../../../../server/src/json/value';
import type { ConnectionKind, SavedConnection } from './saved-connection';

const key = 'connections';

interface Stored {
  readonly version: 2;
  readonly connections: readonly SavedConnection[];
  readonly defaultId?: string;
}

/** The connections a person has entered, in the order they were, and which of them is the default. */
export class ConnectionList {
  readonly #memento: Memento;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  all(): readonly SavedConnection[] {
    return this.#read().connections;
  }

  find(id: string): SavedConnection | undefined {
    return this.all().find((connection) => connection.id === id);
  }

  /** The one that is offered first; the only one, when there is only one. */
  default(): SavedConnection | undefined {
    const { connections, defaultId } = this.#read();
    return connections.find(({ id }) => id === defaultId) ?? (connections.length === 1 ? connections[0] : undefined);
  }

  /** The default first, then as entered. */
  defaultFirst(): readonly SavedConnection[] {
    const first = this.default();
    return first === undefined ? this.all() : [first, ...this.all().filter(({ id }) => id !== first.id)];
  }

  /** Adds the connection, or puts it in the place of the one with its id. */
  async save(connection: SavedConnection): Promise<void> {
    const stored = this.#read();
    const isKnown = stored.connections.some(({ id }) => id === connection.id);
    const connections = isKnown
      ? stored.connections.map((other) => (other.id === connection.id ? connection : other))
      : [...stored.connections, connection];
    await this.#write({ ...stored, connections });
  }

  async setDefault(id: string): Promise<void> {
    await this.#write({ ...this.#read(), defaultId: id });
  }

  async remove(id: string): Promise<void> {
    const { connections, defaultId } = this.#read();
    await this.#write({
      version: 2,
      connections: connections.filter((connection) => connection.id !== id),
      ...(defaultId === undefined || defaultId === id ? {} : { defaultId }),
    });
  }

  #read(): Stored {
    const value = this.#memento.get<unknown>(key);
    if (Array.isArray(value)) return { version: 2, connections: withOwnNames(value.flatMap(readUnnamed)) };
    if (!isObject(value) || !Array.isArray(value.connections)) return { version: 2, connections: [] };
    const { defaultId } = value;
    return {
      version: 2,
      connections: value.connections.flatMap(readConnection),
      ...(typeof defaultId === 'string' ? { defaultId } : {}),
    };
  }

  async #write(stored: Stored): Promise<void> {
    await this.#memento.update(key, stored);
  }
}

function readConnection(value: unknown): readonly SavedConnection[] {
  if (!isObject(value)) return [];
  const { id, name, server, kind, clientId, isProduction, isReadOnly } = value;
  if (typeof id !== 'string' || typeof name !== 'string' || !isOrigin(server) || !isKind(kind)) return [];
  return [
    {
      id,
      name,
      server,
      kind,
      ...(typeof clientId === 'string' ? { clientId } : {}),
      isProduction: isProduction === true,
      isReadOnly: isReadOnly === true,
    },
  ];
}

/** As connections were kept before they had names: by server and app. The id stays, and with it what is secret. */
function readUnnamed(value: unknown): readonly SavedConnection[] {
  if (!isObject(value) || !isOrigin(value.server)) return [];
  return readConnection({ ...value, name: new URL(value.server).host, isProduction: false, isReadOnly: false });
}

/** Two apps on one server had one name; the second gets a number. */
function withOwnNames(connections: readonly SavedConnection[]): readonly SavedConnection[] {
  const seen = new Map<string, number>();
  return connections.map((connection) => {
    const count = (seen.get(connection.name) ?? 0) + 1;
    seen.set(connection.name, count);
    return count === 1 ? connection : { ...connection, name: `${connection.name} (${count})` };
  });
}

function isOrigin(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value) && new URL(value).origin === value;
}

function isKind(value: unknown): value is ConnectionKind {
  return value === 'jwt' || value === 'code' || value === 'token';
}
