import type { Credentials } from '../../../../server/src/ringcentral/credentials';
import type { Session } from '../../../../server/src/ringcentral/session';
import type { SignInOptions } from '../../../../server/src/ringcentral/sign-in';
import type { TokenSource } from '../../../../server/src/ringcentral/token-source';
import type { Identity } from '../../../../server/src/ringcentral/who';
import type { CredentialStore, StoredCredentials } from '../secrets';
import type { ConnectionFacts } from './connection-facts';
import type { ConnectionList } from './connection-list';
import type { SavedConnection } from './saved-connection';

/** Where a connection stands. */
export type ConnectionState =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signing-in' }
  | {
      readonly kind: 'signed-in';
      readonly identity: Identity;
      /** Milliseconds since 1970; undefined for a token made elsewhere, which does not say. */
      readonly until?: number;
      /** Whether it goes on after that without asking. */
      readonly isRenewable: boolean;
      readonly scopes?: readonly string[];
    }
  | { readonly kind: 'expired' }
  | { readonly kind: 'failed'; readonly reason: string };

interface Open {
  /** Undefined for a token made elsewhere. */
  readonly session: Session | undefined;
  readonly identity: Identity;
}

/** How the token of a sign-in ended: `unknown` to the server's word, or never ours to revoke. */
export type SignOutResult = 'revoked' | 'not-confirmed' | 'not-ours' | 'not-signed-in';

/** Node takes 32 bits of milliseconds; no token lives as long. */
const longestTimer = 2_147_483_647;

type Target = { readonly allowedHosts: readonly string[]; readonly signal: AbortSignal };

/**
 * The connections with what is known of them in this window: who is signed in, and what the last test found. Tokens are
 * here, in memory, and nowhere else.
 */
export class Connections {
  readonly list: ConnectionList;
  readonly #credentials: CredentialStore;
  readonly #open = new Map<string, Open>();
  readonly #states = new Map<string, ConnectionState>();
  /** The sign-in that counts, by connection: one that was overtaken, or signed out meanwhile, comes to nothing. */
  readonly #attempts = new Map<string, object>();
  readonly #facts = new Map<string, ConnectionFacts>();
  readonly #listeners = new Set<() => void>();
  readonly #now: () => number;

  constructor(list: ConnectionList, credentials: CredentialStore, now: () => number) {
    this.list = list;
    this.#credentials = credentials;
    this.#now = now;
  }

  /** Told whenever anything of this changes. */
  onDidChange(listener: () => void): { dispose(): void } {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }

  state(id: string): ConnectionState {
    const open = this.#open.get(id);
    if (open === undefined) return this.#states.get(id) ?? { kind: 'signed-out' };
    const token = open.session?.current;
    const isRenewable = open.session?.isRenewable === true;
    if (open.session !== undefined && !isRenewable && (token?.expiresAt ?? 0) <= this.#now())
      return { kind: 'expired' };
    return {
      kind: 'signed-in',
      identity: open.identity,
      isRenewable,
      ...(token === undefined ? {} : { until: token.expiresAt }),
      ...(token?.scopes === undefined ? {} : { scopes: token.scopes }),
    };
  }

  facts(id: string): ConnectionFacts | undefined {
    return this.#facts.get(id);
  }

  /** The session that is signed in to and still good; undefined when there is none. */
  session(id: string): TokenSource | undefined {
    const session = this.state(id).kind === 'signed-in' ? this.#open.get(id)?.session : undefined;
    if (session === undefined) return undefined;
    const token: TokenSource['token'] = async (signal, refused) => {
      const granted = await session.token(signal, refused);
      this.#credentials.remember(granted.accessToken);
      return granted;
    };
    return { origin: session.origin, token };
  }

  async save(connection: SavedConnection, credentials?: StoredCredentials): Promise<void> {
    if (credentials !== undefined) await this.#credentials.set(connection, credentials);
    await this.list.save(connection);
    this.#changed();
  }

  async setDefault(id: string): Promise<void> {
    await this.list.setDefault(id);
    this.#changed();
  }

  /** Signs out and takes the connection away, with everything kept for it. */
  async remove(id: string): Promise<SignOutResult> {
    const result = await this.signOut(id);
    await this.#credentials.delete(id);
    await this.list.remove(id);
    this.#facts.delete(id);
    this.#changed();
    return result;
  }

  /** What a test found. */
  learn(id: string, facts: ConnectionFacts): void {
    this.#facts.set(id, facts);
    this.#changed();
  }

  /**
   * Signs in with a JWT or with the code of a sign-in page, and asks whose token it is.
   * @throws {Error} when the server says no or does not answer; the state then says why
   */
  async signIn(
    connection: SavedConnection,
    grant: Pick<SignInOptions, 'app' | 'grant'>,
    { allowedHosts, signal }: Target,
  ): Promise<void> {
    const { server } = connection;
    await this.#signingIn(connection, async () => {
      const { signIn } = await import('../../../../server/src/ringcentral/sign-in');
      const session = await signIn({ ...grant, server, allowedHosts, signal });
      const token = session.current;
      if (token !== undefined) this.#credentials.remember(token.accessToken);
      try {
        const identity = await this.#whoIs(connection, { kind: 'session', session }, { allowedHosts, signal });
        return { session, identity };
      } catch (error) {
        await session.end().catch(() => undefined);
        throw error;
      }
    });
  }

  /** Like `signIn`, with a token made elsewhere: nothing is asked but whose it is. */
  async useToken(
    connection: SavedConnection,
    credentials: StoredCredentials & { readonly kind: 'token' },
    target: Target,
  ): Promise<void> {
    await this.#signingIn(connection, async () => ({
      session: undefined,
      identity: await this.#whoIs(connection, credentials, target),
    }));
  }

  /** Forgets the token, here at once and at the server when it is one of ours. */
  async signOut(id: string): Promise<SignOutResult> {
    const open = this.#open.get(id);
    this.#attempts.delete(id);
    this.#open.delete(id);
    this.#states.delete(id);
    this.#changed();
    if (open === undefined) return 'not-signed-in';
    if (open.session === undefined) return 'not-ours';
    try {
      await open.session.end();
      return 'revoked';
    } catch {
      return 'not-confirmed';
    }
  }

  /** Ends every session, as far as the servers answer in time. */
  async signOutAll(): Promise<void> {
    await Promise.all([...this.#open.keys()].map((id) => this.signOut(id)));
  }

  async #signingIn({ id }: SavedConnection, work: () => Promise<Open>): Promise<void> {
    const before = this.signOut(id);
    const attempt = {};
    this.#attempts.set(id, attempt);
    this.#set(id, { kind: 'signing-in' });
    try {
      await before;
      const open = await work();
      if (this.#attempts.get(id) !== attempt) {
        await open.session?.end().catch(() => undefined);
        throw new Error('The sign-in was overtaken by another one, or by signing out.');
      }
      this.#open.set(id, open);
      this.#set(id, undefined);
      this.#sayWhenOver(open.session);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (this.#attempts.get(id) === attempt) this.#set(id, { kind: 'failed', reason });
      throw error;
    }
  }

  /** A sign-in that is not renewed runs out by itself, and whoever draws it should know. */
  #sayWhenOver(session: Session | undefined): void {
    const token = session?.current;
    if (token === undefined || session?.isRenewable) return;
    const ms = Math.min(token.expiresAt - this.#now(), longestTimer);
    setTimeout(() => this.#changed(), ms).unref();
  }

  async #whoIs({ server }: SavedConnection, credentials: Credentials, { allowedHosts, signal }: Target) {
    const { createAccountClient } = await import('../../../../server/src/ringcentral/account-client');
    const { readIdentity } = await import('../../../../server/src/ringcentral/who');
    const client = createAccountClient({ server, credentials, allowedHosts, attempts: 1, maxWaitMs: 5_000 });
    try {
      return await readIdentity(client, signal);
    } finally {
      await client.close();
    }
  }

  #set(id: string, state: ConnectionState | undefined): void {
    if (state === undefined) this.#states.delete(id);
    else this.#states.set(id, state);
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
