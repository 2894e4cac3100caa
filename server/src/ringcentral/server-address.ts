import { type HostInfo, hostInfo, isRingCentralApiHost, productionHost } from '../knowledge/ringcentral/hosts';
import { AccountError } from './account-error';

/** A server this layer is willing to send a token to. */
export interface ServerAddress {
  /** Scheme, host and port, e.g. `https://platform.ringcentral.com`. */
  readonly origin: string;
  /** Host name and, when not the default, port. */
  readonly host: string;
  /** Without port and brackets. */
  readonly hostname: string;
  readonly port: number;
  readonly isSecure: boolean;
  /** Why it is trusted: RingCentral's own, this machine, or allowed by the person in so many words. */
  readonly trust: 'ringcentral' | 'loopback' | 'allowed';
  /** What is known about a RingCentral host. */
  readonly info?: HostInfo;
}

/**
 * Decides whether a token may go to a server. Names are compared whole: no suffixes, no patterns.
 * @param server the address as written, e.g. `https://platform.ringcentral.com`
 * @param allowedHosts `URL.host` values the person allowed
 * @throws AccountError `address`; its message says what to write instead
 */
export function parseServerAddress(server: string, allowedHosts: readonly string[] = []): ServerAddress {
  if (!URL.canParse(server))
    throw refused(`"${printable(server)}" is not an address. Write https://${productionHost}.`);
  const url = new URL(server);
  const isSecure = url.protocol === 'https:';
  if (!isSecure && url.protocol !== 'http:') throw refused(`"${url.protocol}" is not https.`);
  if (url.username !== '' || url.password !== '') {
    throw refused('The address contains a user name or password. Leave them out; they are not used.');
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw refused(`The address has more than a host name. Write ${url.origin}; paths such as /scim/v2 are added here.`);
  }
  const trust = trustOf(url, allowedHosts);
  if (trust === undefined) throw notTrusted(url);
  if (!isSecure && trust !== 'loopback') {
    throw refused(`${url.host} would receive the token unencrypted. Write https://${url.host}.`);
  }
  const info = hostInfo(url.host);
  return {
    origin: url.origin,
    host: url.host,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (isSecure ? 443 : 80) : Number(url.port),
    isSecure,
    trust,
    ...(info === undefined ? {} : { info }),
  };
}

function trustOf(url: URL, allowedHosts: readonly string[]): ServerAddress['trust'] | undefined {
  if (isRingCentralApiHost(url.host)) return 'ringcentral';
  if (isLoopback(url.hostname)) return 'loopback';
  // A RingCentral host that is not an API host stays refused: it is always a mistake.
  if (hostInfo(url.host) === undefined && allowedHosts.includes(url.host)) return 'allowed';
  return undefined;
}

/** True for this machine by number or by the name `localhost`; other names that resolve to it do not count. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname);
}

function notTrusted(url: URL): AccountError {
  const known = hostInfo(url.host);
  if (known !== undefined) {
    const instead = known.replacement === undefined ? '' : ` Write https://${known.replacement}.`;
    return refused(`${url.host} is not an API host of RingCentral. ${known.description}${instead}`);
  }
  return refused(
    `${url.host} is not a RingCentral host, so no token is sent to it. ` +
      `Write https://${productionHost}; or, if ${url.host} is yours, allow it: ringcentralProvisioning.allowedHosts in ` +
      'your user settings, --allow-host on the command line.',
  );
}

function refused(message: string): AccountError {
  return new AccountError('address', message);
}

/** An address that does not parse may hold anything; what looks like a credential is not repeated. */
function printable(server: string): string {
  const short = server.length > 60 ? `${server.slice(0, 60)}…` : server;
  return short.replace(/^.*@/s, '***@');
}
