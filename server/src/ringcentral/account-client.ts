import { AccountError, isAccountError } from './account-error';
import type { Answer } from './answer';
import { type Clock, systemClock } from './clock';
import { type Credentials, cleanCredentials, missingCredential, redactorFor } from './credentials';
import { Pacer } from './http/pacer';
import type { SeenRateLimit } from './http/rate-group';
import { type ClockSkew, ServerClock } from './http/server-clock';
import { createTransport, type RequestEvent } from './http/transport';
import { type ListUsersOptions, listUsers } from './list-users';
import { withRetry } from './retry';
import { readScimResource, type ScimResource } from './scim-answers';
import { createSdkSession, type Query } from './sdk-session';
import { parseServerAddress, type ServerAddress } from './server-address';
import { Session } from './session';
import type { GrantedToken, IssuedToken, TokenSource } from './token-source';

export interface AccountClientOptions {
  /** Origin of the RingCentral API, e.g. `https://platform.ringcentral.com`. */
  readonly server: string;
  readonly credentials: Credentials;
  /** Hosts the person allowed in so many words, compared with `URL.host` (name and port) exactly. */
  readonly allowedHosts?: readonly string[];
  /** For each request including signing in; 30 000 by default. */
  readonly timeoutMs?: number;
  /** Largest answer read, in bytes after decompression; 16 MiB by default. */
  readonly maxBytes?: number;
  /** How often a read is sent at most when the failure is a passing one; 3 by default. */
  readonly attempts?: number;
  /** Longest pause sat out for a rate limit; 120 000 by default (RingCentral's penalty is 60 s). */
  readonly maxWaitMs?: number;
  readonly clock?: Clock;
  readonly onRequest?: (event: RequestEvent) => void;
  /** Told before waiting for a rate limit that is known to be used up. */
  readonly onWait?: (waitMs: number, group: string) => void;
  /** Told before waiting to send a read again after a failure that may pass. */
  readonly onRetry?: (waitMs: number, error: AccountError) => void;
}

/** Reads a RingCentral account. There is no method that writes, and the layer below sends none. */
export interface AccountClient {
  readonly address: ServerAddress;
  /**
   * Signs in with the JWT; with a ready access token nothing is sent and undefined is returned; of a session that was
   * signed in to before, its token is looked at, and renewed when need be.
   * Other methods sign in by themselves. @throws AccountError
   */
  signIn(signal?: AbortSignal): Promise<IssuedToken | undefined>;
  /** @throws AccountError */
  get(path: string, query?: Query, signal?: AbortSignal): Promise<Answer>;
  /** All SCIM users, page by page. @throws AccountError */
  listUsers(options?: ListUsersOptions): AsyncGenerator<ScimResource, void, undefined>;
  /** One SCIM user with addresses and phone numbers, which lists leave out. @throws AccountError */
  getUser(id: string, signal?: AbortSignal): Promise<ScimResource>;
  /** @throws AccountError */
  serviceProviderConfig(signal?: AbortSignal): Promise<unknown>;
  /** The permissions of the app, as the answer with the token in use named them; undefined when it named none. @throws AccountError */
  appPermissions(signal?: AbortSignal): Promise<readonly string[] | undefined>;
  /** What is left per rate-limit group, as last seen. */
  rateLimits(): readonly SeenRateLimit[];
  /** How far the server's clock is from ours, by the quickest answer so far. */
  clockSkew(): ClockSkew | undefined;
  /** The data with every known secret replaced by `***`. */
  clean<T>(data: T): T;
  /** Revokes the token this client obtained, if any; a session's is not its own. Never throws; the client cannot be used afterwards. */
  close(): Promise<void>;
}

/**
 * Creates a client bound to one server and one identity.
 * @throws AccountError `address` when the server is not a RingCentral host, loopback, or an allowed host;
 * `credentials` when a value is missing, or a session belongs to another server
 */
export function createAccountClient(options: AccountClientOptions): AccountClient {
  const address = parseServerAddress(options.server, options.allowedHosts);
  const { clock = systemClock, maxWaitMs = 120_000 } = options;
  const credentials = cleanCredentials(options.credentials);
  const missing = missingCredential(credentials);
  if (missing !== undefined) throw new AccountError('credentials', `The ${missing} is missing or not one.`);
  if (credentials.kind === 'session' && credentials.session.origin !== address.origin) {
    const { host } = new URL(credentials.session.origin);
    throw new AccountError('credentials', `The sign-in belongs to ${host}; its token is not sent to ${address.host}.`);
  }
  const policy = {
    attempts: options.attempts ?? 3,
    maxWaitMs,
    ...(options.onRetry === undefined ? {} : { onRetry: options.onRetry }),
  };
  const redactor = redactorFor(credentials);
  const pacer = new Pacer();
  const serverClock = new ServerClock();
  const transport = createTransport({
    origin: address.origin,
    redactor,
    pacer,
    clock,
    serverClock,
    timeoutMs: options.timeoutMs ?? 30_000,
    maxBytes: options.maxBytes ?? 16 * 1024 * 1024,
    maxWaitMs,
    ...(options.onRequest === undefined ? {} : { onRequest: options.onRequest }),
    ...(options.onWait === undefined ? {} : { onWait: options.onWait }),
  });
  const app = credentials.kind === 'jwt' ? credentials : undefined;
  const sdk = createSdkSession(address.origin, app, transport, redactor);

  const own =
    credentials.kind === 'jwt'
      ? new Session({ origin: address.origin, sdk, clock, policy, grant: { kind: 'jwt', jwt: credentials.jwt } })
      : undefined;
  const source: TokenSource | undefined = credentials.kind === 'session' ? credentials.session : own;
  const ready = credentials.kind === 'token' ? sdk.use(credentials.accessToken) : Promise.resolve();
  let closed = false;

  const withToken = async (signal: AbortSignal | undefined, refused?: GrantedToken) => {
    await ready;
    const token = await source?.token(signal, refused);
    if (token !== undefined) await sdk.use(token.accessToken);
    return token;
  };

  const get = async (path: string, query: Query = {}, signal?: AbortSignal): Promise<Answer> => {
    if (closed) throw new AccountError('unexpected', 'This connection is closed.');
    const token = await withToken(signal);
    const send = () => withRetry(policy, clock, signal, () => sdk.get(path, query, signal));
    try {
      return await readAnswer(await send());
    } catch (error) {
      const refused = isAccountError(error, 'http') && error.facts.status === 401;
      if (!refused || token === undefined) throw error;
      // A token can end early (revoked, replaced by another session). One new token, one more attempt.
      await withToken(signal, token).catch((reason: unknown) => {
        // Without a new token, what the server said is worth more than that there is none.
        throw isAccountError(reason, 'credentials') ? error : reason;
      });
      return await readAnswer(await send());
    }
  };

  const signIn = async (signal?: AbortSignal): Promise<IssuedToken | undefined> => {
    if (source === undefined) return undefined;
    const token = own === undefined ? await source.token(signal) : await own.renew(signal);
    const { hasRefreshToken, scopes } = token;
    const expiresInSeconds = Math.max(0, Math.round((token.expiresAt - clock.now()) / 1000));
    return { expiresInSeconds, hasRefreshToken, ...(scopes === undefined ? {} : { scopes }) };
  };

  return {
    address,
    get,
    signIn,
    listUsers: (listOptions = {}) => listUsers(get, listOptions),
    getUser: async (id, signal) => {
      const path = `/scim/v2/Users/${encodeURIComponent(id)}`;
      return readScimResource((await get(path, {}, signal)).body, `GET ${path}`);
    },
    serviceProviderConfig: async (signal) => (await get('/scim/v2/ServiceProviderConfig', {}, signal)).body,
    appPermissions: async (signal) => (await source?.token(signal))?.scopes,
    rateLimits: () => pacer.allowances(),
    clockSkew: () => serverClock.skew,
    clean: (data) => redactor.cleanData(data),
    close: async () => {
      if (closed) return;
      closed = true;
      // OAuth guide: errors of the revoke call are to be ignored; an unrevoked token dies by itself within the hour.
      await own?.end().catch(() => undefined);
    },
  };
}

async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, body: text.trim() === '' ? undefined : (JSON.parse(text) as unknown) };
}
