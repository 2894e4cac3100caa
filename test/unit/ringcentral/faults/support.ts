import { type AccountClient, createAccountClient } from '../../../../server/src/ringcentral/account-client';
import { type AccountError, isAccountError } from '../../../../server/src/ringcentral/account-error';
import { readAuthorizationProfile } from '../../../../server/src/ringcentral/authorization-profile';
import { readFreeExtensions } from '../../../../server/src/ringcentral/free-extensions';
import { hasPermission } from '../../../../server/src/ringcentral/permission-check';
import { readScimPage } from '../../../../server/src/ringcentral/scim-answers';
import { Secret } from '../../../../server/src/ringcentral/secret';
import { readServiceFeatures } from '../../../../server/src/ringcentral/service-info';
import { findFault } from '../../../../server/src/simulator/fault-catalogue';
import type { Fault, FaultPlace } from '../../../../server/src/simulator/faults';
import { demoSeed } from '../../../../server/src/simulator/seed';
import {
  demoClientId,
  demoClientSecret,
  demoJwt,
  type LogEntry,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../../../../server/src/simulator/simulator';
import type { SteadyClock } from '../helpers/steady-clock';

type ClientOptions = Parameters<typeof createAccountClient>[0];

/** What the client does in a whole, each a read of its own or a list to its end. */
export const operations = {
  token: (client, signal) => client.signIn(signal),
  getProviderConfig: async (client, signal) => {
    const config = await client.serviceProviderConfig(signal);
    if (config === undefined) return 'empty';
    return config;
  },
  listUsers: async (client, signal) => {
    const ids: string[] = [];
    for await (const { id } of client.listUsers({ pageSize: 2, ...(signal && { signal }) })) ids.push(id);
    return ids;
  },
  filterUsers: async (client, signal) => {
    const query = { filter: 'userName eq "nobody@example.com"' };
    return readScimPage((await client.get('/scim/v2/Users', query, signal)).body, 'GET /scim/v2/Users');
  },
  getUser: (client, signal) => client.getUser(firstUser(), signal),
  listExtensions: (client, signal) => readFreeExtensions(client, signal),
  getServiceInfo: (client, signal) => readServiceFeatures(client, signal),
  getAuthorizationProfile: (client, signal) => readAuthorizationProfile(client, signal),
  checkPermission: (client, signal) => hasPermission(client, 'AddRemoveUsers', signal),
} satisfies Readonly<Record<string, (client: AccountClient, signal?: AbortSignal) => Promise<unknown>>>;

export type OperationName = keyof typeof operations;

/** The paths of the simulator's log that an operation asks. */
export const paths: Readonly<Record<OperationName, string>> = {
  token: '/restapi/oauth/token',
  getProviderConfig: '/scim/v2/ServiceProviderConfig',
  listUsers: '/scim/v2/Users',
  filterUsers: '/scim/v2/Users',
  getUser: `/scim/v2/Users/${firstUser()}`,
  listExtensions: '/restapi/v1.0/account/~/extension',
  getServiceInfo: '/restapi/v1.0/account/~/service-info',
  getAuthorizationProfile: '/restapi/v1.0/account/~/extension/~/authz-profile',
  checkPermission: '/restapi/v1.0/account/~/extension/~/authz-profile/check',
};

function firstUser(): string {
  const [user] = demoSeed().users;
  if (user === undefined) throw new Error('The demo account has no users.');
  return user.id;
}

/** A simulator whose clock is the test's, so that its penalties pass as fast as the client sleeps. */
export function startOn(clock: SteadyClock, options: Partial<SimulatorOptions> = {}): Promise<Simulator> {
  return startSimulator({ seed: demoSeed(), clock: () => clock.now(), ...options });
}

/** A client of it that signs in with the demo app. */
export function clientOf({ url }: Simulator, options: Partial<ClientOptions> = {}): AccountClient {
  return createAccountClient({
    server: url,
    credentials: {
      kind: 'jwt',
      clientId: demoClientId,
      clientSecret: new Secret(demoClientSecret),
      jwt: new Secret(demoJwt),
    },
    ...options,
  });
}

/** An access token of the demo app, asked for without the client under test. */
export async function tokenOf({ url }: Simulator): Promise<Secret> {
  const response = await fetch(`${url}/restapi/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${demoClientId}:${demoClientSecret}`)}` },
    body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: demoJwt }),
  });
  const { access_token: token } = (await response.json()) as { readonly access_token: string };
  return new Secret(token);
}

/** A fault of the catalogue, by its name, that strikes one path. */
export function faultOn(name: string, path: string, place: FaultPlace = {}): Fault {
  const found = findFault(name);
  if (found === undefined) throw new Error(`There is no fault ${name}.`);
  return { ...found.fault, path, ...place };
}

/** How something ended. */
export type Ending = { readonly value: unknown } | { readonly error: AccountError };

/** Runs work to its end. @throws what is no AccountError, and so had no business to come out */
export async function endOf(work: Promise<unknown>): Promise<Ending> {
  try {
    return { value: await work };
  } catch (error) {
    if (isAccountError(error)) return { error };
    throw error;
  }
}

/** The requests of a log that changed something: neither reads nor token calls. */
export function writesOf(log: readonly LogEntry[]): readonly LogEntry[] {
  return log.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/restapi/oauth/'));
}

/** The requests that came while the server had asked for silence: after a 429 or 503, and before `silenceMs` were over. */
export function insidePenalty(log: readonly LogEntry[], silenceMs: number): readonly LogEntry[] {
  let until = Number.NEGATIVE_INFINITY;
  const found: LogEntry[] = [];
  for (const entry of log) {
    const at = Date.parse(entry.at);
    if (at < until && entry.path !== '/restapi/oauth/revoke') found.push(entry);
    if (entry.status === 429 || entry.status === 503) until = at + silenceMs;
  }
  return found;
}
