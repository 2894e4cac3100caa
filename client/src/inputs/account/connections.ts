import type { Memento } from 'vscode';
import type { Credentials } from '../../../../server/src/ringcentral/credentials';

/** A connection a person has entered before. Nothing in it is secret: the credentials are in SecretStorage under `id`. */
export interface SavedConnection {
  readonly id: string;
  /** Origin, e.g. `https://platform.ringcentral.com`. */
  readonly server: string;
  readonly kind: Credentials['kind'];
  readonly clientId?: string;
}

const key = 'connections';

/** One set of credentials for one app on one server: entering them again replaces them. */
export function savedConnection(server: string, credentials: Credentials): SavedConnection {
  if (credentials.kind === 'token') return { id: `token:${server}`, server, kind: 'token' };
  const { clientId } = credentials;
  return { id: `jwt:${clientId}:${server}`, server, kind: 'jwt', clientId };
}

/** The line that tells two connections to one host apart. */
export function describeConnection({ kind, clientId }: SavedConnection): string {
  return kind === 'token' ? 'access token' : `JWT app ${clientId}`;
}

/** The list of saved connections, most recently used first. */
export class ConnectionList {
  readonly #memento: Memento;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  all(): readonly SavedConnection[] {
    return this.#memento.get<readonly SavedConnection[]>(key, []);
  }

  async use(connection: SavedConnection): Promise<void> {
    await this.#memento.update(key, [connection, ...this.all().filter(({ id }) => id !== connection.id)]);
  }

  async remove(id: string): Promise<void> {
    const rest = this.all().filter((connection) => connection.id !== id);
    await this.#memento.update(key, rest);
  }
}
