import { createHash, randomBytes } from 'node:crypto';
import { AccountError } from './account-error';
import { Secret } from './secret';
import type { ServerAddress } from './server-address';

/** An authorization-code request with PKCE that a browser is about to be sent to (RFC 6749 §4.1, RFC 7636). */
export interface AuthorizationRequest {
  /** The address of the sign-in page. Nothing in it is secret: the verifier stays here. */
  readonly url: string;
  /** Comes back with the answer and tells that it belongs to this request (RFC 6749 §10.12). */
  readonly state: string;
  readonly redirectUri: string;
  /** Shows the token endpoint that who has the code is who asked for it (RFC 7636 §4.5). */
  readonly verifier: Secret;
}

/**
 * Makes a request with a new state and a new verifier.
 * @param address where the person signs in; its own authorization endpoint is asked, no other
 * @param redirectUri as it is registered in the app: RingCentral compares it in full
 */
export function authorizationRequest(
  address: ServerAddress,
  clientId: string,
  redirectUri: string,
): AuthorizationRequest {
  const state = randomBytes(32).toString('base64url');
  const verifier = randomBytes(32).toString('base64url');
  const url = new URL(`${address.origin}/restapi/oauth/authorize`);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  return { url: url.href, state, redirectUri, verifier: new Secret(verifier) };
}

/** What the `error` of an answer means (RFC 6749 §4.1.2.1), and what to do. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['access_denied', 'The sign-in was refused on the page. Sign in again and allow the app.'],
  ['unauthorized_client', 'The app may not use the authorization code flow. Switch it on in the developer console.'],
  [
    'unsupported_response_type',
    'The app may not use the authorization code flow. Switch it on in the developer console.',
  ],
  ['invalid_scope', 'The app asked for a permission it does not have. Check its permissions in the developer console.'],
  ['server_error', 'RingCentral had an error while signing in. Try again later.'],
  ['temporarily_unavailable', 'RingCentral cannot sign anybody in at the moment. Try again later.'],
]);

/**
 * Reads the query of the address that the sign-in page came back to.
 * @returns the code; the state is for the caller to compare, before this is called
 * @throws AccountError `credentials` when the page answered with an error, or with no code
 */
export function readAuthorizationAnswer(query: URLSearchParams): Secret {
  const error = query.get('error');
  if (error !== null) {
    const known = meanings.get(error);
    const said = [error, query.get('error_description')].filter(Boolean).join(': ').slice(0, 200);
    throw new AccountError(
      'credentials',
      known === undefined ? `The sign-in page answered "${said}".` : `${known} (${said})`,
    );
  }
  const code = query.get('code');
  if (code === null || code === '')
    throw new AccountError('credentials', 'The sign-in page came back without a code. Sign in again.');
  return new Secret(code);
}
