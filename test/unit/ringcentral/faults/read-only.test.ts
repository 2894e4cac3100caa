import { afterEach, expect, it } from 'vitest';
import { AccountModel } from '../../../../server/src/account/account-model';
import { groupConnectors } from '../../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import { compileMapping } from '../../../../server/src/provisioning/compile-mapping';
import { planProvisioning } from '../../../../server/src/provisioning/plan/plan-provisioning';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import { demandsOfConnector } from '../../../../server/src/ringcentral/connection/mapping/demands-of';
import { testConnection } from '../../../../server/src/ringcentral/connection/test-connection';
import { readSnapshot } from '../../../../server/src/ringcentral/read-snapshot';
import { Secret } from '../../../../server/src/ringcentral/secret';
import { faultCatalogue } from '../../../../server/src/simulator/fault-catalogue';
import { demoClientId, demoClientSecret, demoJwt, type Simulator } from '../../../../server/src/simulator/simulator';
import { steadyClock } from '../helpers/steady-clock';
import { clientOf, startOn, writesOf } from './support';

let simulator: Simulator | undefined;

afterEach(async () => {
  await simulator?.close();
});

const create = {
  call: [
    {
      name: 'call1',
      connection: 'rc',
      url: 'https://platform.ringcentral.com/scim/v2/Users',
      httpMethod: 'POST',
      httpParams:
        '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"${user.email}","name":{"givenName":"${user.firstname}","familyName":"${user.lastname}"},"emails":[{"type":"work","value":"${user.email}"}]}',
    },
  ],
};

function mapping() {
  const document = readSaviyntDocument('file:///c/CreateAccountJSON.json', JSON.stringify(create));
  const [connector] = groupConnectors(document === undefined ? [] : [document]).values();
  if (connector === undefined) throw new Error('There is no connector.');
  const program = compileMapping(connector);
  const users = readUsers('p.csv', 'username,email,firstname,lastname\nzoe,zoe@example.com,Zoe,Kim\n', program.people);
  return { connector, program, users };
}

const credentials = {
  kind: 'jwt',
  clientId: demoClientId,
  clientSecret: new Secret(demoClientSecret),
  jwt: new Secret(demoJwt),
} as const;

it('a test and a preview together send no request that changes anything, whatever goes wrong', async () => {
  const clock = steadyClock();
  simulator = await startOn(clock);
  const { connector, program, users } = mapping();
  const demands = { ...demandsOfConnector(connector), people: { program, users } };
  const report = await testConnection({ server: simulator.url, credentials, clock, mapping: demands });
  expect(report.stages.find(({ id }) => id === 'mapping')?.evidence).toContain('1 would be created');
  const client = clientOf(simulator, { clock, timeoutMs: 100, maxBytes: 100_000 });
  const snapshot = await readSnapshot(client, { now: clock.now(), withDetails: true });
  const plan = planProvisioning({ program, users, account: AccountModel.fromSeed(snapshot), options: {} });
  expect(plan.counts.create).toBe(1);
  expect(simulator.log.length).toBeGreaterThan(20);

  // Once more with every fault at once on every read: a lost answer must not be answered with anything but a read.
  for (const { fault } of faultCatalogue.values()) {
    clock.advance(3_700_000);
    simulator.setFaults([{ ...fault, method: 'GET', times: 3 }]);
    await testConnection({ server: simulator.url, credentials, clock, mapping: demands, timeoutMs: 60 });
  }
  await client.close();
  expect(writesOf(simulator.log)).toEqual([]);
});
