import { AccountError } from './account-error';
import type { Clock } from './clock';
import { type RetryPolicy, withRetry } from './retry';
import type { Grant, SdkSession } from './sdk-session';
import type { GrantedToken, TokenSource } from './token-source';

/** A token is renewed this long before it expires, so that it does not expire on the way. */
const RENEW_BEFORE_MS = 60_000;
const REVOKE_TIMEOUT_MS = 5_000;

export interface SessionOptions {
  readonly origin: string;
  readonly sdk: SdkSession;
  readonly clock: Clock;
  readonly policy: RetryPolicy;
  /**
   * How the first token is asked for. A JWT renews too; a code works once, so that what it began is renewed by its
   * refresh token, which RingCentral issues only where the app has "Issue refresh tokens" switched on.
   */
  readonly grant: Exclude<Grant, { readonly kind: 'refresh' }>;
}

/** The token of one identity on one server, in memory: asked for when needed, renewed in time, revoked at the end. */
export class Session implements TokenSource {
  readonly origin: string;
  readonly #options: SessionOptions;
  #token: GrantedToken | undefined;
  #isOver = false;
  /** Token calls go one after another: RingCentral allows five a minute. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: SessionOptions) {
    this.origin = options.origin;
    this.#options = options;
  }

  /** The token as last issued, even when it has run out; undefined before the first and after the end. */
  get current(): GrantedToken | undefined {
    return this.#token;
  }

  /** Whether a token can be had after this one without asking the person. */
  get isRenewable(): boolean {
    return !this.#isOver && (this.#options.grant.kind === 'jwt' || this.#token?.hasRefreshToken === true);
  }

  token(signal?: AbortSignal, refused?: GrantedToken): Promise<GrantedToken> {
    return this.#inTurn(async () => {
      const token = this.#token;
      const isRefused = token !== undefined && token === refused;
      const isFresh = token !== undefined && !isRefused && this.#lives(token, RENEW_BEFORE_MS);
      if (isFresh) return token;
      if (this.#isOver) throw new AccountError('credentials', 'Signed out. Sign in again.');
      if (token === undefined || this.isRenewable) return await this.#ask(signal);
      if (!isRefused && this.#lives(token, 0)) return token;
      const what = isRefused ? 'is not accepted any more' : 'has run out';
      throw new AccountError('credentials', `The sign-in ${what}, and it came without a refresh token. Sign in again.`);
    });
  }

  /** A new token, whether or not the last is still good. @throws AccountError */
  renew(signal?: AbortSignal): Promise<GrantedToken> {
    return this.#inTurn(() => this.#ask(signal));
  }

  /** Revokes the token and forgets it. @throws AccountError when the server did not confirm; forgotten it is then too */
  async end(): Promise<void> {
    await this.#inTurn(async () => {
      const hadToken = this.#token !== undefined;
      this.#isOver = true;
      this.#token = undefined;
      if (hadToken) await this.#options.sdk.revoke(AbortSignal.timeout(REVOKE_TIMEOUT_MS));
    });
  }

  async #ask(signal: AbortSignal | undefined): Promise<GrantedToken> {
    const { sdk, clock, policy, grant } = this.#options;
    const first = grant.kind === 'jwt' || this.#token === undefined;
    // A code and a refresh token work once: a request that got lost is not sent again.
    const attempts = grant.kind === 'jwt' ? policy.attempts : 1;
    const send = () => sdk.login(first ? grant : { kind: 'refresh' }, signal);
    if (grant.kind === 'jwt') this.#token = undefined;
    const answer = await withRetry({ ...policy, attempts }, clock, signal, send);
    this.#token = { ...answer, expiresAt: clock.now() + answer.expiresInSeconds * 1000 };
    return this.#token;
  }

  #lives(token: GrantedToken, ms: number): boolean {
    return token.expiresAt - ms > this.#options.clock.now();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
