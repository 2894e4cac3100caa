import { describe, expect, it } from 'vitest';
import { testConnection } from '../../../../server/src/ringcentral/connection/test-connection';
import { Secret } from '../../../../server/src/ringcentral/secret';
import type { Fault } from '../../../../server/src/simulator/faults';
import { demoSeed } from '../../../../server/src/simulator/seed';
import { demoClientId, demoClientSecret, demoJwt, startSimulator } from '../../../../server/src/simulator/simulator';
import { closing } from '../helpers/cleanup';
import { connectionTests, routes } from '../helpers/connection-tests';
import { json } from '../helpers/loopback-server';

const close = closing();
const { runOn } = connectionTests();
const credentials = {
  kind: 'jwt',
  clientId: demoClientId,
  clientSecret: new Secret(demoClientSecret),
  jwt: new Secret(demoJwt),
} as const;

/** The stage of users against the demo account, whose 10 users fit a page, with a list that is not true. */
async function usersWith(fault?: Fault) {
  const simulator = close(await startSimulator({ seed: demoSeed(), faults: fault === undefined ? [] : [fault] }));
  const report = await testConnection({ server: simulator.url, credentials });
  const users = report.stages.find(({ id }) => id === 'users');
  return [users?.state, users?.evidence, users?.remedy === undefined] as const;
}

describe('a list of users', () => {
  it('that is true passes', async () => expect(await usersWith()).toEqual(['passed', '10 users', true]));

  it.each<[string, Fault, string]>([
    [
      'announces too many',
      { kind: 'wrong-total', total: 1_000_000 },
      '1000000 users; the first page holds 10, but from user 11 on the list is empty',
    ],
    ['announces too few', { kind: 'wrong-total', total: 7 }, '7 users announced, but the first page holds 10'],
    ['repeats its first page', { kind: 'duplicate-page' }, '10 users, but the next page repeats the one before'],
  ])('that %s is a warning with what to do', async (_, fault, evidence) =>
    expect(await usersWith(fault)).toEqual(['warned', evidence, false]),
  );

  it.each(['growing-list', 'shrinking-list'] as const)('that changes meanwhile (%s) is none', async (kind) =>
    expect(await usersWith({ kind, path: '/scim/v2/Users' })).toEqual([
      'passed',
      '10 users; their number changed while they were read',
      true,
    ]),
  );

  it('that has somebody twice is a warning; a list of one is asked for once', async () => {
    const page = (...ids: string[]) => ({ totalResults: ids.length, Resources: ids.map((id) => ({ id })) });
    const twice = await runOn({ routes: { [routes.users]: (_, response) => json(response, 200, page('1', '1')) } });
    expect(twice.stage('users')).toMatchObject({
      state: 'warned',
      evidence: expect.stringContaining('somebody twice'),
    });
    let asked = 0;
    const one = await runOn({
      routes: {
        [routes.users]: (_, response) => {
          asked++;
          json(response, 200, page('1'));
        },
      },
    });
    expect([one.stage('users').state, asked]).toEqual(['passed', 1]);
  });

  it('of several pages is asked for the first user of the second', async () => {
    const { stage, server } = await runOn({ users: 250 });
    expect(stage('users')).toMatchObject({ state: 'passed', evidence: '250 users; the first page holds 100' });
    expect(server.seen.filter(({ url }) => url.startsWith('/scim/v2/Users')).map(({ url }) => url)).toContain(
      '/scim/v2/Users?startIndex=101&count=1',
    );
  });
});
