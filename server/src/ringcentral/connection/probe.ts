import { lookup } from 'node:dns/promises';
import { connect, isIP } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { AccountError, isAccountError } from '../account-error';
import { systemClock } from '../clock';
import { networkFailure } from '../http/network-failure';
import { Pacer } from '../http/pacer';
import { createTransport } from '../http/transport';
import { Redactor } from '../secret';
import type { ServerAddress } from '../server-address';

/** The certificate a server shows. */
export interface SeenCertificate {
  readonly protocol: string;
  readonly subject: string;
  readonly issuer: string;
  /** Milliseconds since 1970; undefined when the certificate does not say. */
  readonly validTo?: number;
  /** Node's code when this machine does not trust it. */
  readonly distrust?: string;
}

interface Limits {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** The addresses of a name, as this machine resolves it (hosts file included). @throws AccountError */
export async function lookUp(hostname: string, { timeoutMs, signal }: Limits): Promise<readonly string[]> {
  // A look-up cannot be called off; it is left alone, and its end is of no more interest.
  const stop = new AbortController();
  const given = new Promise<never>((_, reject) => {
    const abort = () => reject(new AccountError('aborted', 'Cancelled.'));
    const late = () => reject(new AccountError('timeout', `The name was not resolved within ${timeoutMs / 1000} s.`));
    const timer = setTimeout(late, timeoutMs);
    signal?.addEventListener('abort', abort, { signal: stop.signal });
    stop.signal.addEventListener('abort', () => clearTimeout(timer));
    if (signal?.aborted) abort();
  });
  try {
    const found = await Promise.race([lookup(hostname, { all: true }), given]);
    return found.map(({ address }) => address);
  } catch (error) {
    throw isAccountError(error) ? error : networkFailure(error, 'look-up');
  } finally {
    stop.abort();
  }
}

/** Opens a TCP connection and closes it. @returns the IP address reached @throws AccountError */
export function probeTcp(address: ServerAddress, limits: Limits): Promise<string> {
  const socket = connect({ host: address.hostname, port: address.port });
  return settle(socket, 'connect', limits, () => socket.remoteAddress ?? address.hostname);
}

/**
 * Opens a TLS connection, sends nothing, and reads the certificate, trusted or not.
 * @throws AccountError when no TLS connection comes about at all
 */
export function probeTls(address: ServerAddress, limits: Limits): Promise<SeenCertificate> {
  const servername = isIP(address.hostname) === 0 ? { servername: address.hostname } : {};
  // Distrust is read from the socket below; nothing, and no token, is ever written to this connection.
  const socket = connectTls({ host: address.hostname, port: address.port, rejectUnauthorized: false, ...servername });
  return settle(socket, 'secureConnect', limits, () => readCertificate(socket));
}

/** Whether any HTTP answer comes back the way the client itself asks (through the editor's proxy). No token is sent. */
export async function answersHttp(address: ServerAddress, limits: Limits): Promise<boolean> {
  const transport = createTransport({
    origin: address.origin,
    redactor: new Redactor(),
    pacer: new Pacer(),
    clock: systemClock,
    timeoutMs: limits.timeoutMs,
    maxBytes: 1024 * 1024,
    maxWaitMs: 0,
  });
  try {
    await transport(new Request(`${address.origin}/restapi`), limits.signal);
    return true;
  } catch (error) {
    if (isAccountError(error, 'aborted')) throw error;
    return isAccountError(error) && error.facts.status !== undefined;
  }
}

function readCertificate(socket: TLSSocket): SeenCertificate {
  const { subject, issuer, valid_to: validTo } = socket.getPeerCertificate();
  const until = Date.parse(validTo ?? '');
  const distrust = socket.authorized ? undefined : codeOf(socket.authorizationError);
  return {
    protocol: socket.getProtocol()?.replace(/^TLSv/, 'TLS ') ?? 'TLS',
    subject: nameOf(subject?.CN),
    issuer: nameOf(issuer?.O ?? issuer?.CN),
    ...(Number.isNaN(until) ? {} : { validTo: until }),
    ...(distrust === undefined ? {} : { distrust }),
  };
}

function codeOf(error: unknown): string {
  if (typeof error === 'string') return error;
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : 'UNTRUSTED';
}

/** Names in certificates may come as lists. */
function nameOf(name: unknown): string {
  const first: unknown = Array.isArray(name) ? name[0] : name;
  return typeof first === 'string' && first !== '' ? first : 'an unnamed holder';
}

interface ProbeSocket {
  once(event: string, listener: (error: Error) => void): unknown;
  destroy(): unknown;
}

function settle<T>(socket: ProbeSocket, event: string, { timeoutMs, signal }: Limits, read: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (error?: AccountError) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      socket.destroy();
      if (error !== undefined) reject(error);
    };
    const abort = () => stop(new AccountError('aborted', 'Cancelled.'));
    const timer = setTimeout(
      () => stop(new AccountError('timeout', `No connection within ${timeoutMs / 1000} s.`)),
      timeoutMs,
    );
    socket.once('error', (error) => stop(networkFailure(error, 'connect')));
    socket.once(event, () => {
      resolve(read());
      stop();
    });
    signal?.addEventListener('abort', abort);
    if (signal?.aborted) abort();
  });
}
