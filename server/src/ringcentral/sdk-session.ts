import { SDK, type SendOptions } from '@ringcentral/sdk/lib/SDK';
import { AccountError, isAccountError } from './account-error';
import { MemoryStorage } from './http/memory-storage';
import type { Transport } from './http/transport';
import { withOwnSignal } from './own-signal';
import { type Redactor, Secret } from './secret';
import type { IssuedToken } from './token-source';

export type { IssuedToken } from './token-source';

export type Query = Readonly<Record<string, string | number | undefined>>;

/** The app that signs in. Without a secret it is a public one, which sends its client id in the body. */
export interface App {
  readonly clientId: string;
  readonly clientSecret?: Secret;
}

/** How a token is asked for (RFC 7523 §2.1, RFC 6749 §4.1.3 with RFC 7636 §4.5, RFC 6749 §6). */
export type Grant =
  | { readonly kind: 'jwt'; readonly jwt: Secret }
  | { readonly kind: 'code'; readonly code: Secret; readonly redirectUri: string; readonly verifier: Secret }
  /** With the refresh token that came with the last one. */
  | { readonly kind: 'refresh' };

/** A token as it was issued. */
export interface LoginAnswer extends IssuedToken {
  readonly accessToken: Secret;
}

export interface SdkSession {
  /** Asks for a token and uses it from now on. @throws AccountError */
  login(grant: Grant, signal: AbortSignal | undefined): Promise<LoginAnswer>;
  /** Uses a token that was had elsewhere from now on. */
  use(accessToken: Secret): Promise<void>;
  /** @throws AccountError */
  get(path: string, query: Query, signal: AbortSignal | undefined): Promise<Response>;
  /** Ends the session of the token that `login` obtained. @throws AccountError */
  revoke(signal: AbortSignal | undefined): Promise<void>;
}

/** Not in the SDK's types; it hands every option on to `new Request`. */
interface AbortableSendOptions extends SendOptions {
  readonly signal: AbortSignal;
}

/** The SDK's lowest access_token_ttl is 600 s (OAuth guide); an answer without `expires_in` is taken to mean that. */
const SHORTEST_LIFE_SECONDS = 600;

let instances = 0;

/**
 * `@ringcentral/sdk` with what its defaults would do to us switched off: its process-wide token store, its refresh on
 * every call, its own retries, and node-fetch (by importing `lib/SDK` and injecting the platform's fetch).
 * The SDK instance, which keeps the client secret in a plain field, never leaves this closure.
 */
export function createSdkSession(
  origin: string,
  app: App | undefined,
  transport: Transport,
  redactor: Redactor,
): SdkSession {
  instances += 1;
  // `login` and `logout` take no options, so their signal goes around the SDK. The caller runs them one at a time.
  let tokenSignal: AbortSignal | undefined;
  const sdk = new SDK({
    // Complete addresses below instead of `server`: for the sandbox host the SDK writes to the console.
    tokenEndpoint: `${origin}/restapi/oauth/token`,
    revokeEndpoint: `${origin}/restapi/oauth/revoke`,
    clientId: app?.clientId ?? '',
    clientSecret: app?.clientSecret?.reveal() ?? '',
    appName: 'ringcentral-provisioning',
    cachePrefix: `account-${instances}-`,
    handleRateLimit: false,
    // A network that fails for a moment must not cost the refresh token.
    clearCacheOnRefreshError: false,
    // The SDK calls fetch with the Request it made.
    fetch: (request) => {
      const sent = request as Request;
      return transport(sent, new URL(sent.url).pathname.startsWith('/restapi/oauth/') ? tokenSignal : undefined);
    },
    Request: globalThis.Request,
    Response: globalThis.Response,
    Headers: globalThis.Headers,
    // The SDK awaits getItem, setItem, removeItem and keys; the rest of DOM's Storage is never touched.
    localStorage: new MemoryStorage() as unknown as Storage,
  });
  const platform = sdk.platform();
  // The SDK's README: this turns off the refresh that fails with "Refresh token is missing" for JWT apps.
  // Tokens are renewed by the account client, which knows when they expire.
  platform.ensureLoggedIn = async () => null as unknown as Response;

  return {
    async login(grant, signal) {
      const response = await withOwnSignal(signal, (own) => {
        tokenSignal = own;
        return guarded(redactor, () => requestToken(sdk, grant));
      });
      return readLoginAnswer(await response.json(), redactor);
    },
    async use(accessToken) {
      redactor.remember(accessToken.reveal());
      await platform.auth().setData({ token_type: 'Bearer', access_token: accessToken.reveal() });
    },
    async get(path, query, signal) {
      if (!path.startsWith('/')) throw new AccountError('forbidden-request', 'Not sent: a path starts with "/".');
      const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
      return await withOwnSignal(signal, (own) => {
        const options: AbortableSendOptions = { signal: own };
        return guarded(redactor, () => sdk.get(`${origin}${path}`, given, options));
      });
    },
    async revoke(signal) {
      await withOwnSignal(signal, (own) => {
        tokenSignal = own;
        return guarded(redactor, () => sdk.logout());
      });
    },
  };
}

function requestToken(sdk: SDK, grant: Grant): Promise<Response> {
  switch (grant.kind) {
    case 'jwt':
      return sdk.login({ jwt: grant.jwt.reveal() });
    case 'code':
      return sdk.login({
        code: grant.code.reveal(),
        redirect_uri: grant.redirectUri,
        code_verifier: grant.verifier.reveal(),
      });
    case 'refresh':
      return sdk.platform().refresh();
  }
}

function readLoginAnswer(body: unknown, redactor: Redactor): LoginAnswer {
  const json = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  const { access_token: token, refresh_token: refreshToken, expires_in: expiresIn, scope } = json;
  if (typeof token !== 'string' || token === '') {
    throw new AccountError('unexpected', 'The token answer holds no access_token.', {
      request: 'POST /restapi/oauth/token',
    });
  }
  redactor.remember(token);
  if (typeof refreshToken === 'string') redactor.remember(refreshToken);
  const seconds = Number(expiresIn);
  return {
    accessToken: new Secret(token),
    expiresInSeconds: Number.isFinite(seconds) && seconds > 0 ? seconds : SHORTEST_LIFE_SECONDS,
    hasRefreshToken: typeof refreshToken === 'string' && refreshToken !== '',
    ...(typeof scope === 'string' ? { scopes: scope.split(/\s+/).filter((name) => name !== '') } : {}),
  };
}

/** Lets only `AccountError`s through: an error made by the SDK may hold its request, and with it the token. */
async function guarded<T>(redactor: Redactor, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (isAccountError(error)) throw error;
    const aborted = error instanceof Error && error.name === 'AbortError';
    if (aborted) throw new AccountError('aborted', 'Cancelled.');
    throw new AccountError('unexpected', redactor.clean(error instanceof Error ? error.message : String(error)));
  }
}
