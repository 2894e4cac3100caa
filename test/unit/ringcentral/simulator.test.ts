import { describe, expect, it } from 'vitest';
import { createAccountClient } from '../../../server/src/ringcentral/account-client';
import { reportAsText } from '../../../server/src/ringcentral/connection/report/text';
import { testConnection } from '../../../server/src/ringcentral/connection/test-connection';
import { readFreeExtensions } from '../../../server/src/ringcentral/free-extensions';
import { readAccount } from '../../../server/src/ringcentral/read-account';
import { readSnapshot } from '../../../server/src/ringcentral/read-snapshot';
import { Secret } from '../../../server/src/ringcentral/secret';
import { demoSeed } from '../../../server/src/simulator/seed';
import {
  demoClientId,
  demoClientSecret,
  demoJwt,
  type SimulatorOptions,
  startSimulator,
} from '../../../server/src/simulator/simulator';
import { closing } from './helpers/cleanup';

const close = closing();
const credentials = {
  kind: 'jwt',
  clientId: demoClientId,
  clientSecret: new Secret(demoClientSecret),
  jwt: new Secret(demoJwt),
} as const;

const start = async (options: Partial<SimulatorOptions> = {}) =>
  close(await startSimulator({ seed: demoSeed(), ...options }));

describe('against the simulator', () => {
  it('the connection test passes and writes nothing', async () => {
    const simulator = await start();
    const report = await testConnection({ server: simulator.url, credentials });
    expect(report.stages.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'name passed',
      'host passed',
      'proxy passed',
      'tls passed',
      'token passed',
      'permissions passed',
      'who passed',
      'role passed',
      'account passed',
      'services passed',
      'directory-provider unknown',
      'scim passed',
      'schemas passed',
      'users passed',
      'duplicates passed',
      'free-extensions passed',
      'clock passed',
      'rate-limits passed',
      'mapping skipped',
    ]);
    expect(reportAsText(report, { color: false })).toContain('3 in United States');
    expect(simulator.log.filter(({ method }) => method !== 'GET').map(({ path }) => path)).toEqual([
      '/restapi/oauth/token',
      '/restapi/oauth/revoke',
    ]);
  });

  it('reads the whole account with addresses and phone numbers', async () => {
    const simulator = await start();
    const client = close(createAccountClient({ server: simulator.url, credentials }));
    const { users, changedWhileRead } = await readAccount(client, { withDetails: true, pageSize: 4 });
    expect(users).toHaveLength(demoSeed().users.length);
    expect(users.every(({ addresses }) => Array.isArray(addresses))).toBe(true);
    expect(changedWhileRead).toBe(false);
    expect((await readFreeExtensions(client)).extensions).toHaveLength(demoSeed().unassigned.length);
  });

  it('reads a snapshot that is the account, status and licences included', async () => {
    const simulator = await start();
    const client = close(createAccountClient({ server: simulator.url, credentials }));
    const snapshot = await readSnapshot(client, { withDetails: true, now: Date.UTC(2026, 0, 15) });
    const seed = demoSeed();
    const brief = ({ users }: typeof seed) =>
      users.map(({ id, status, country, scim }) => [id, status, country, scim.addresses]);
    expect(snapshot).toMatchObject({
      takenAt: '2026-01-15T00:00:00.000Z',
      detail: 'full',
      source: simulator.url,
      signedInAs: seed.signedInAs,
    });
    expect(brief(snapshot)).toEqual(brief(seed));
    expect(snapshot.unassigned).toEqual(seed.unassigned);
  });

  it('leaves what REST refuses unknown in a snapshot', async () => {
    const refused = { kind: 'status', status: 403, form: 'platform', code: 'CMN-408' } as const;
    const simulator = await start({ faults: [{ ...refused, path: '/restapi/v1.0/*' }] });
    const client = close(createAccountClient({ server: simulator.url, credentials }));
    const snapshot = await readSnapshot(client, { now: 0 });
    expect(snapshot).toMatchObject({ detail: 'list', unassignedKnown: false });
    expect(snapshot.signedInAs).toBeUndefined();
    expect(snapshot.users).toHaveLength(demoSeed().users.length);
  });

  it('explains a wrong JWT, missing permissions and a full account', async () => {
    const wrong = await testConnection({
      server: (await start()).url,
      credentials: { ...credentials, jwt: new Secret('another-jwt') },
    });
    expect(wrong.stages.find(({ id }) => id === 'token')).toMatchObject({
      state: 'failed',
      facts: { errorCode: 'OAU-213' },
    });
    const readOnly = await testConnection({ server: (await start({ scopes: ['ReadAccounts'] })).url, credentials });
    expect(readOnly.outcome).toBe('warned');
    const full = await testConnection({
      server: (await start({ seed: { ...demoSeed(), unassigned: [] } })).url,
      credentials,
    });
    expect(full.stages.find(({ id }) => id === 'free-extensions')?.state).toBe('warned');
  });
});
