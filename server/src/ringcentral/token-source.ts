import type { Secret } from './secret';

/** What RingCentral said about a token it issued, without the token. */
export interface IssuedToken {
  readonly expiresInSeconds: number;
  /** Application permissions, e.g. `ReadAccounts`; undefined when the answer named none. */
  readonly scopes?: readonly string[];
  readonly hasRefreshToken: boolean;
}

/** An access token with the time it is good for. */
export interface GrantedToken extends IssuedToken {
  readonly accessToken: Secret;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Whoever has signed in and hands out the token: one session for all that read an account. */
export interface TokenSource {
  /** The only place the token may be sent to, e.g. `https://platform.ringcentral.com`. */
  readonly origin: string;
  /**
   * A token that is good for a while, renewed when need be.
   * @param refused the token that was answered with 401; another one is needed
   * @throws AccountError when there is none any more; its message says to sign in again
   */
  token(signal?: AbortSignal, refused?: GrantedToken): Promise<GrantedToken>;
}
