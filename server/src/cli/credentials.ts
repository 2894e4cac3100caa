import { type Credentials, isLoopback, Secret } from '../ringcentral';
import { demoClientId, demoClientSecret, demoJwt } from '../simulator/simulator';
import { UsageError } from './exit-code';

/** RingCentral's production API, used when nothing else is said. */
const PRODUCTION = 'https://platform.ringcentral.com';

export const CREDENTIALS_HELP = `Credentials come from the environment only, never from arguments:
  RINGCENTRAL_SERVER_URL      https://platform.ringcentral.com unless set, or --server
  RINGCENTRAL_CLIENT_ID, RINGCENTRAL_CLIENT_SECRET, RINGCENTRAL_JWT     to sign in with a JWT, or
  RINGCENTRAL_ACCESS_TOKEN    a ready token
The simulator on this machine needs none.
`;

type Environment = Readonly<Record<string, string | undefined>>;

/** The server from the argument or the environment. */
export function serverFrom(argument: string | undefined, environment: Environment): string {
  return argument ?? environment.RINGCENTRAL_SERVER_URL ?? PRODUCTION;
}

/**
 * Credentials from the environment. A server on this machine is a simulator and takes any.
 * @throws UsageError naming the variables that are missing
 */
export function credentialsFrom(environment: Environment, server: string): Credentials {
  const {
    RINGCENTRAL_ACCESS_TOKEN: token,
    RINGCENTRAL_CLIENT_ID: clientId,
    RINGCENTRAL_CLIENT_SECRET: secret,
    RINGCENTRAL_JWT: jwt,
  } = environment;
  if (token) return { kind: 'token', accessToken: new Secret(token) };
  if (clientId && jwt)
    return { kind: 'jwt', clientId, jwt: new Secret(jwt), ...(secret ? { clientSecret: new Secret(secret) } : {}) };
  // What is no address is refused when it is looked at, with the reason; that there are no credentials would mislead.
  if (!URL.canParse(server) || isLoopback(new URL(server).hostname)) {
    return {
      kind: 'jwt',
      clientId: demoClientId,
      clientSecret: new Secret(demoClientSecret),
      jwt: new Secret(demoJwt),
    };
  }
  const missing = [clientId ? '' : 'RINGCENTRAL_CLIENT_ID', jwt ? '' : 'RINGCENTRAL_JWT'].filter((name) => name !== '');
  throw new UsageError(
    `There are no credentials: set ${missing.join(' and ')} (and RINGCENTRAL_CLIENT_SECRET), or RINGCENTRAL_ACCESS_TOKEN, in the environment.`,
  );
}

let interrupt: AbortController | undefined;

/**
 * A signal that ends with Ctrl+C, so that a report of what was done still comes out; one for the process, which is
 * interrupted once.
 */
export function interruptSignal(): AbortSignal {
  if (interrupt === undefined) {
    const controller = new AbortController();
    process.once('SIGINT', () => controller.abort());
    interrupt = controller;
  }
  return interrupt.signal;
}
