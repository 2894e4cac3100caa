import type { SecretStorage } from 'vscode';
import { isObject } from '../../../server/src/json/value';
import type { JwtCredentials, TokenCredentials } from '../../../server/src/ringcentral/credentials';
import { Secret } from '../../../server/src/ringcentral/secret';
import type { SavedConnection } from './connections/saved-connection';

const prefix = 'ringcentralProvisioning.credentials/';

/** An app that people sign in to in a browser. */
export interface AppCredentials {
  readonly kind: 'code';
  readonly clientId: string;
  /** Absent for a public app. */
  readonly clientSecret?: Secret;
}

export type StoredCredentials = JwtCredentials | TokenCredentials | AppCredentials;

/** Which credentials: those of a connection, for its own server and no other. */
export type CredentialPlace = Pick<SavedConnection, 'id' | 'server'>;

/**
 * The credentials of the connections a person has entered, in VS Code's SecretStorage and nowhere else. Each is bound to
 * the server it was entered for: a list of connections that somebody changed cannot send it elsewhere.
 * What is read or written is reported to `remember`, so that the log never shows it.
 */
export class CredentialStore {
  readonly #storage: SecretStorage;
  readonly #remember: (secret: string) => void;

  constructor(storage: SecretStorage, remember: (secret: string) => void) {
    this.#storage = storage;
    this.#remember = remember;
  }

  /** The credentials of a connection; undefined when there are none, or none for this server that can be read. */
  async get({ id, server }: CredentialPlace): Promise<StoredCredentials | undefined> {
    const text = await this.#storage.get(prefix + id);
    const value = text === undefined ? undefined : parse(text);
    if (value === undefined || !isFor(value, id, server)) return undefined;
    const credentials = read(value);
    if (credentials) this.#rememberAll(credentials);
    return credentials;
  }

  async set({ id, server }: CredentialPlace, credentials: StoredCredentials): Promise<void> {
    this.#rememberAll(credentials);
    await this.#storage.store(prefix + id, JSON.stringify({ version: 2, server, ...revealed(credentials) }));
  }

  async delete(id: string): Promise<void> {
    await this.#storage.delete(prefix + id);
  }

  /** What else must not be in the log: tokens, codes and verifiers of a session. */
  remember(secret: Secret): void {
    this.#remember(secret.reveal());
  }

  #rememberAll(credentials: StoredCredentials): void {
    const { jwt, clientSecret, accessToken } = revealed(credentials);
    for (const secret of [jwt, clientSecret, accessToken]) if (secret) this.#remember(secret);
  }
}

interface Revealed {
  readonly kind: StoredCredentials['kind'];
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly jwt?: string;
  readonly accessToken?: string;
}

function revealed(credentials: StoredCredentials): Revealed {
  if (credentials.kind === 'token') return { kind: 'token', accessToken: credentials.accessToken.reveal() };
  const { kind, clientId, clientSecret } = credentials;
  const app = { clientId, ...(clientSecret === undefined ? {} : { clientSecret: clientSecret.reveal() }) };
  return kind === 'jwt' ? { kind, ...app, jwt: credentials.jwt.reveal() } : { kind, ...app };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Version 1 did not hold the server; the id it was kept under ends with it. */
function isFor(value: Readonly<Record<string, unknown>>, id: string, server: string): boolean {
  return value.version === 2 ? value.server === server : value.version === 1 && id.endsWith(`:${server}`);
}

function read({ kind, ...value }: Readonly<Record<string, unknown>>): StoredCredentials | undefined {
  const accessToken = secretOf(value.accessToken);
  if (kind === 'token') return accessToken && { kind, accessToken };
  const { clientId } = value;
  if (typeof clientId !== 'string' || clientId === '') return undefined;
  const clientSecret = secretOf(value.clientSecret);
  const app = { clientId, ...(clientSecret === undefined ? {} : { clientSecret }) };
  if (kind === 'code') return { kind, ...app };
  const jwt = secretOf(value.jwt);
  return kind === 'jwt' && jwt !== undefined ? { kind, ...app, jwt } : undefined;
}

function secretOf(value: unknown): Secret | undefined {
  return typeof value === 'string' && value !== '' ? new Secret(value) : undefined;
}
