import { isObject } from '../../json/value';
import { AccountError } from '../account-error';
import type { Clock } from '../clock';
import type { Finding } from '../connection/stage';
import { Pacer } from '../http/pacer';
import { createTransport, type Transport } from '../http/transport';
import { Redactor } from '../secret';
import type { ServerAddress } from '../server-address';
import { fill, type TokenRequest } from './token-request';

export interface SendOptions {
  readonly address: ServerAddress;
  readonly values: ReadonlyMap<string, string>;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

const MAX_BYTES = 1024 * 1024;

/** A redactor that knows everything secret of a request, with its values put in, in the forms in which it travels. */
export function redactorOf(request: TokenRequest, values: ReadonlyMap<string, string>): Redactor {
  const redactor = new Redactor();
  for (const value of values.values()) redactor.remember(value);
  for (const text of request.headers.values()) {
    // Without its values it holds names, which are to be shown.
    const value = fill(text, values) ?? '';
    const credential = value.slice(value.indexOf(' ') + 1).trim();
    redactor.remember(credential);
    const decoded = Buffer.from(credential, 'base64').toString('latin1');
    const colon = decoded.indexOf(':');
    if (colon > 0) redactor.remember(decoded.slice(colon + 1));
  }
  for (const [name, text] of request.params ?? []) {
    if (secretParameters.has(name)) redactor.remember(fill(text, values) ?? '');
  }
  return redactor;
}

const secretParameters: ReadonlySet<string> = new Set([
  'assertion',
  'client_secret',
  'client_assertion',
  'refresh_token',
  'code',
  'code_verifier',
  'password',
]);

/**
 * Asks for a token as EIC would, and revokes it at once. The token is in memory only, for as long as that takes.
 * @throws AccountError when a value is missing, nothing answers, or the server says no
 */
export async function sendTokenRequest(request: TokenRequest, options: SendOptions): Promise<Finding> {
  const { address, values, clock, timeoutMs, signal } = options;
  const redactor = redactorOf(request, values);
  const transport = createTransport({
    origin: address.origin,
    redactor,
    pacer: new Pacer(),
    clock,
    timeoutMs,
    maxBytes: MAX_BYTES,
    maxWaitMs: 0,
  });
  const headers = new Headers();
  for (const [name, text] of request.headers) headers.set(name.trim(), filled(name, fill(text, values)));
  // EIC's own word for a form whose blanks stay blanks; on the wire it is the form.
  headers.set('content-type', 'application/x-www-form-urlencoded');
  const body = new URLSearchParams();
  for (const [name, text] of request.params ?? []) body.set(name, filled(name, fill(text, values)));
  const url = filled('url', fill(request.url, values));
  const response = await transport(new Request(url, { method: 'POST', headers, body }), signal);
  const answer: unknown = await response.json();
  const token = isObject(answer) ? answer.access_token : undefined;
  if (!isObject(answer) || typeof token !== 'string' || token === '') {
    throw new AccountError('unexpected', 'The token answer holds no access_token.', { request: 'POST token' });
  }
  redactor.remember(token);
  const isRevoked = await revoke(transport, address.origin, headers, token);
  const { expires_in: life, scope, refresh_token: refresh } = answer;
  const scopes = typeof scope === 'string' ? scope.split(/\s+/).filter((name) => name !== '') : undefined;
  const parts = [
    typeof life === 'number' ? `a token for ${Math.round(life / 60)} min` : 'a token of unstated life',
    typeof refresh === 'string' ? 'with a refresh token' : 'no refresh token',
    scopes === undefined ? 'permissions not stated' : `permissions ${scopes.slice(0, 12).join(', ') || 'none'}`,
    isRevoked ? 'revoked at once' : 'revoking it was not confirmed; it runs out by itself',
  ];
  const facts = {
    expiresInSeconds: typeof life === 'number' ? life : null,
    hasRefreshToken: typeof refresh === 'string',
    scopes: scopes ?? null,
    isRevoked,
  };
  return redactor.cleanData({ state: 'passed' as const, evidence: parts.join('; '), facts });
}

/** OAuth guide: errors of the revoke call are to be ignored; whether it was confirmed is said. */
async function revoke(transport: Transport, origin: string, headers: Headers, token: string): Promise<boolean> {
  const request = new Request(`${origin}/restapi/oauth/revoke`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ token }),
  });
  return await transport(request).then(
    () => true,
    () => false,
  );
}

function filled(what: string, value: string | undefined): string {
  if (value !== undefined) return value.replace(/[\r\n]+/g, '');
  throw new AccountError('credentials', `Not sent: a value of ${what} is missing.`);
}
