import { type Clock, systemClock } from './clock';
import { Pacer } from './http/pacer';
import { createTransport } from './http/transport';
import { type App, createSdkSession, type Grant } from './sdk-session';
import { Redactor } from './secret';
import { parseServerAddress } from './server-address';
import { Session } from './session';

export interface SignInOptions {
  /** Origin of the RingCentral API. */
  readonly server: string;
  /** Hosts the person allowed in so many words; see `createAccountClient`. */
  readonly allowedHosts?: readonly string[];
  readonly app: App;
  readonly grant: Exclude<Grant, { readonly kind: 'refresh' }>;
  readonly signal?: AbortSignal;
  /** For each token call; 30 000 by default. */
  readonly timeoutMs?: number;
  readonly clock?: Clock;
}

const MAX_BYTES = 1024 * 1024;
/** A person waits in front of it, so that a used-up limit is said and not sat out. */
const MAX_WAIT_MS = 5_000;

/**
 * Signs in and keeps the session open until it is ended.
 * @throws AccountError when the address is refused, nothing answers, or the server says no
 */
export async function signIn(options: SignInOptions): Promise<Session> {
  const { app, grant, clock = systemClock, timeoutMs = 30_000 } = options;
  const { origin } = parseServerAddress(options.server, options.allowedHosts);
  const redactor = redactorForSignIn(app, grant);
  const pacer = new Pacer();
  const transport = createTransport({
    origin,
    redactor,
    pacer,
    clock,
    timeoutMs,
    maxBytes: MAX_BYTES,
    maxWaitMs: MAX_WAIT_MS,
  });
  const sdk = createSdkSession(origin, app, transport, redactor);
  const session = new Session({ origin, sdk, clock, grant, policy: { attempts: 1, maxWaitMs: MAX_WAIT_MS } });
  await session.token(options.signal);
  return session;
}

/** What a server repeats of what it was sent is not shown. */
function redactorForSignIn({ clientId, clientSecret }: App, grant: SignInOptions['grant']): Redactor {
  const redactor = new Redactor();
  const secrets = grant.kind === 'jwt' ? [grant.jwt] : [grant.code, grant.verifier];
  for (const secret of secrets) redactor.remember(secret.reveal());
  if (clientSecret !== undefined) {
    redactor.remember(clientSecret.reveal());
    redactor.remember(Buffer.from(`${clientId}:${clientSecret.reveal()}`).toString('base64'));
  }
  return redactor;
}
