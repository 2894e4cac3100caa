import { AccountError, type FailureKind } from '../account-error';

const KINDS: Readonly<Record<string, FailureKind>> = {
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  ECONNREFUSED: 'refused',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
};

const MESSAGES: Partial<Readonly<Record<FailureKind, string>>> = {
  'unknown-host': 'The host name could not be resolved',
  refused: 'Nothing is listening at this address: the connection was refused',
  reset: 'The connection was closed before an answer came',
  timeout: 'No answer came in time',
  'not-json': 'The answer could not be decompressed: it is not what its Content-Encoding says',
  tls: 'The TLS connection could not be trusted',
  unreachable: 'The host could not be reached',
};

/** Codes of Node's TLS layer and OpenSSL that mean the certificate or the handshake, not the network. */
const TLS_CODE =
  /CERT|^ERR_TLS|^ERR_SSL|^EPROTO$|UNABLE_TO_(?:GET_ISSUER|VERIFY_LEAF|GET_CRL)|SELF_SIGNED|HOSTNAME_MISMATCH/;

/** The code of a network error, looked for along the chain of causes (`fetch failed` hides it one level down). */
export function networkCode(error: unknown): string | undefined {
  let current: unknown = error;
  for (let depth = 0; depth < 5 && typeof current === 'object' && current !== null; depth += 1) {
    const { code, cause, errors } = current as { code?: unknown; cause?: unknown; errors?: unknown };
    if (typeof code === 'string') return code;
    // Happy eyeballs: one error per address tried.
    current = cause ?? (Array.isArray(errors) ? errors[0] : undefined);
  }
  return undefined;
}

/** Node's fetch refuses the ports of the Fetch standard's list, such as 6000 and 6666, with a cause of this text. */
function isBlockedPort(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && cause.message === 'bad port';
}

/** What kind of failure a network code stands for. */
export function failureKindOf(code: string): FailureKind {
  if (TLS_CODE.test(code)) return 'tls';
  // Codes of zlib, e.g. Z_DATA_ERROR.
  return KINDS[code] ?? (code.startsWith('Z_') ? 'not-json' : 'unreachable');
}

/** A network error as an `AccountError`. The original is not attached: it may hold the request with its headers. */
export function networkFailure(error: unknown, request: string): AccountError {
  const code = networkCode(error);
  // Node's fetch hides a 407 behind an error that says nothing (seen with Node 20.20); so do a few rarer cases.
  if (code === undefined) {
    if (isBlockedPort(error)) {
      const message = 'Nothing is sent to this port: it belongs to another protocol ("bad port", Fetch standard).';
      return new AccountError('address', `${message} Use another port.`, { request });
    }
    const message = 'The request failed without a reason. A proxy that asks for a sign-in (407) looks like this.';
    return new AccountError('unreachable', message, { request });
  }
  const kind = failureKindOf(code);
  const message = MESSAGES[kind] ?? 'The request failed';
  return new AccountError(kind, `${message} (${code}).`, { request, networkCode: code });
}
