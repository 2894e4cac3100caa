import type { SecretStorage } from 'vscode';
import type { Credentials } from '../../../server/src/ringcentral/credentials';
import { Secret } from '../../../server/src/ringcentral/secret';

const prefix = 'ringcentralProvisioning.credentials/';

interface Stored {
  readonly version: 1;
  readonly kind: Credentials['kind'];
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly jwt?: string;
  readonly accessToken?: string;
}

/**
 * The credentials of the connections a person has entered, in VS Code's SecretStorage and nowhere else.
 * What is read or written is reported to `remember`, so that the log never shows it.
 */
export class CredentialStore {
  readonly #storage: SecretStorage;
  readonly #remember: (secret: string) => void;

  constructor(storage: SecretStorage, remember: (secret: string) => void) {
    this.#storage = storage;
    this.#remember = remember;
  }

  /** The credentials of a connection; undefined when there are none or what is there cannot be read. */
  async get(connectionId: string): Promise<Credentials | undefined> {
    const text = await this.#storage.get(prefix + connectionId);
    const credentials = text === undefined ? undefined : parse(text);
    if (credentials) this.#rememberAll(credentials);
    return credentials;
  }

  async set(connectionId: string, credentials: Credentials): Promise<void> {
    this.#rememberAll(credentials);
    await this.#storage.store(prefix + connectionId, JSON.stringify(stored(credentials)));
  }

  async delete(connectionId: string): Promise<void> {
    await this.#storage.delete(prefix + connectionId);
  }

  #rememberAll(credentials: Credentials): void {
    const { jwt, clientSecret, accessToken } = stored(credentials);
    for (const secret of [jwt, clientSecret, accessToken]) if (secret) this.#remember(secret);
  }
}

function stored(credentials: Credentials): Stored {
  if (credentials.kind === 'token') {
    return { version: 1, kind: 'token', accessToken: credentials.accessToken.reveal() };
  }
  const { clientId, clientSecret, jwt } = credentials;
  return { version: 1, kind: 'jwt', clientId, clientSecret: clientSecret?.reveal(), jwt: jwt.reveal() };
}

function parse(text: string): Credentials | undefined {
  let value: Partial<Stored> | null;
  try {
    value = JSON.parse(text) as Partial<Stored> | null;
  } catch {
    return undefined;
  }
  if (value?.version !== 1) return undefined;
  if (value.kind === 'token' && value.accessToken) {
    return { kind: 'token', accessToken: new Secret(value.accessToken) };
  }
  if (value.kind === 'jwt' && value.clientId && value.jwt) {
    const clientSecret = value.clientSecret ? { clientSecret: new Secret(value.clientSecret) } : {};
    return { kind: 'jwt', clientId: value.clientId, jwt: new Secret(value.jwt), ...clientSecret };
  }
  return undefined;
}
