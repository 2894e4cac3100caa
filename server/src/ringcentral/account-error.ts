import type { ErrorAnswer } from './http/error-answer';

/**
 * What went wrong, in the words of this layer:
 * - `address`: the server address was refused before anything was sent
 * - `credentials`: a credential is missing or cannot be one
 * - `forbidden-request`: something tried to send a request that this read-only layer does not send
 * - `unknown-host`, `refused`, `reset`, `unreachable`, `tls`, `timeout`: the network
 * - `aborted`: the caller cancelled
 * - `redirect`: the server pointed elsewhere; the token does not follow
 * - `too-large`, `not-json`, `unexpected`: an answer that is not what the API reference describes
 * - `http`: an error status; `answer` has what the body says
 * - `throttled`: not sent, because RingCentral asked us to wait longer than the caller allows
 */
export type FailureKind =
  | 'address'
  | 'credentials'
  | 'forbidden-request'
  | 'unknown-host'
  | 'refused'
  | 'reset'
  | 'unreachable'
  | 'tls'
  | 'timeout'
  | 'aborted'
  | 'redirect'
  | 'too-large'
  | 'not-json'
  | 'unexpected'
  | 'http'
  | 'throttled';

export interface FailureFacts {
  /** HTTP method and path without the query, which may carry personal data. */
  readonly request?: string;
  readonly status?: number;
  readonly answer?: ErrorAnswer;
  /** Node's or OpenSSL's code, e.g. `ECONNREFUSED`, `CERT_HAS_EXPIRED`. */
  readonly networkCode?: string;
  /** Milliseconds to wait before the next attempt, when the server named them. */
  readonly retryAfterMs?: number;
  /** What was odd about how the server said so, as a sentence. */
  readonly note?: string;
  /** Rate-limit group in lower case, when known. */
  readonly group?: string;
}

/** Every failure of the account client. Holds no request headers, no bodies of ours and no secrets. */
export class AccountError extends Error {
  readonly kind: FailureKind;
  readonly facts: FailureFacts;

  constructor(kind: FailureKind, message: string, facts: FailureFacts = {}) {
    super(message);
    this.name = 'AccountError';
    this.kind = kind;
    this.facts = facts;
  }

  /**
   * For `@ringcentral/sdk`: to an error without this property it attaches the `Request` that failed, whose headers
   * hold the access token.
   */
  get originalMessage(): string {
    return this.message;
  }
}

/** True for an `AccountError`, optionally of one kind. */
export function isAccountError(error: unknown, kind?: FailureKind): error is AccountError {
  return error instanceof AccountError && (kind === undefined || error.kind === kind);
}
