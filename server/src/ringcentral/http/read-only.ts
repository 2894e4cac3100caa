import { AccountError } from '../account-error';

/** The only requests with a body: signing in and signing out. */
const POSTS: ReadonlySet<string> = new Set(['/restapi/oauth/token', '/restapi/oauth/revoke']);

const READABLE = /^\/(?:scim\/v2\/|restapi(?:\/|$))/;

/**
 * The last gate before the network: lets out reads and the token calls, to one origin, and nothing else.
 * It stands below the SDK, so neither a mistake above it nor the SDK itself can send a write or carry the token away.
 * @throws AccountError `forbidden-request`
 */
export function assertReadOnly(method: string, address: string, origin: string, headers: Headers): void {
  const url = new URL(address);
  if (url.origin !== origin) {
    throw forbidden(`a request to ${url.host}; this connection belongs to ${new URL(origin).host}`);
  }
  const allowed = method === 'POST' ? POSTS.has(url.pathname) : method === 'GET' && READABLE.test(url.pathname);
  if (!allowed) throw forbidden(`${method} ${url.pathname}`);
  // RingCentral honours both as another method in disguise.
  if (url.searchParams.has('_method') || headers.has('x-http-method-override')) {
    throw forbidden(`${method} ${url.pathname} with a method override`);
  }
}

function forbidden(what: string): AccountError {
  return new AccountError('forbidden-request', `Not sent: ${what}. This client only reads.`);
}
