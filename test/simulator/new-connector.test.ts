import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../server/src/account/parse-snapshot';
import type { ScimUser } from '../../server/src/account/scim-user';
import type { AccountSnapshot } from '../../server/src/account/snapshot';
import { enterpriseUserSchemaUrn } from '../../server/src/knowledge/scim/schema-urns';
import { saviyntConnectorFiles } from '../../server/src/scaffold/saviynt/connector-files';
import {
  attributeChoices,
  type ConnectorOptions,
  defaultOptions,
  type Environment,
} from '../../server/src/scaffold/saviynt/options';
import { demoClientId, demoClientSecret, demoJwt, type Simulator } from '../../server/src/simulator/simulator';
import { Eic } from '../support/eic';
import { form, jwtGrant, start } from './simulator-fixture';

const PLENTY = { Light: 10_000, Medium: 10_000, Heavy: 10_000, Auth: 10_000 };
const EVERYTHING: ConnectorOptions = { ...defaultOptions, attributes: attributeChoices.map(({ id }) => id) };

const hosts: Readonly<Record<Environment, string>> = {
  production: 'https://platform.ringcentral.com',
  placeholder: 'https://@RINGCENTRAL_HOST@',
};

/** EIC with the connector of these options; what README.md asks for is filled in, and the simulator is the host. */
function eicWith(options: ConnectorOptions, simulator: Simulator, refreshToken = ''): Eic {
  const filled = [...saviyntConnectorFiles(options)].map(([name, text]) => {
    const withHost = text
      .replaceAll(hosts[options.environment], simulator.url)
      .replaceAll('@RINGCENTRAL_CLIENT@', btoa(`${demoClientId}:${demoClientSecret}`))
      .replaceAll('@RINGCENTRAL_JWT@', demoJwt)
      .replaceAll('@RINGCENTRAL_REFRESH_TOKEN@', refreshToken);
    return [name, withHost] as const;
  });
  return new Eic(new Map(filled));
}

function accountOf(count: number): AccountSnapshot {
  const users = Array.from({ length: count }, (_, index) => {
    const email = `person.${index}@corp.example`;
    return {
      id: String(5000 + index),
      externalId: `x${index}`,
      userName: email,
      name: { givenName: `Given ${index}`, familyName: 'Müller "M"' },
      title: 'Agent',
      emails: [{ type: 'work', value: email }],
      [enterpriseUserSchemaUrn]: { department: 'R&D' },
      status: index % 10 === 9 ? 'Disabled' : 'Enabled',
    };
  });
  const unassigned = ['US', 'US', 'GB'].map((country, index) => ({ id: String(9000 + index), country }));
  const parsed = parseSnapshot({
    format: 'ringcentral-account/1',
    detail: 'full',
    scimEnabled: true,
    account: { id: '1', name: 'Corp', country: 'US' },
    users,
    unassigned,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.snapshot;
}

const zoe = {
  username: 'zo\\e',
  firstname: 'Zoë "Z" \\',
  lastname: "O'Größe\n$x ${y}",
  email: 'zoe@corp.example',
  title: 'Lead "A" \\ B',
  departmentname: 'R&D "x"',
  phonenumber: '+16505550155',
  street: '1 "Main" St \\',
  city: 'Belmont',
  state: 'CA',
  country: 'US',
};

/** What the account holds of somebody, as RingCentral gives it back. */
function held(simulator: Simulator, id: string) {
  const user = simulator.model.get(id);
  const { userName, name, title, phoneNumbers, addresses, externalId, active } =
    user?.scim ?? ({} as Partial<ScimUser>);
  const department = user?.scim[enterpriseUserSchemaUrn]?.department;
  return { status: user?.status, userName, name, title, department, phoneNumbers, addresses, externalId, active };
}

const zoeHeld = {
  status: 'Enabled',
  userName: zoe.email,
  name: { givenName: zoe.firstname, familyName: zoe.lastname },
  title: zoe.title,
  department: zoe.departmentname,
  phoneNumbers: [{ type: 'mobile', value: zoe.phonenumber }],
  addresses: [{ type: 'work', streetAddress: zoe.street, locality: 'Belmont', region: 'CA', country: 'United States' }],
  externalId: zoe.username,
  active: true,
};

/** Zoë has followed the link of her activation e-mail at once: until then nobody can change her. */
const startActivating = (users: number) =>
  start({ seed: accountOf(users), limits: PLENTY, behaviour: { createdStatus: 'Enabled' } });

async function liveOneLife(eic: Eic, simulator: Simulator): Promise<void> {
  const created = await eic.run('CreateAccountJSON', { user: zoe });
  expect(created).toMatchObject({ succeeded: true, answer: { status: 201 } });
  const { accountID = '' } = created;
  expect(held(simulator, accountID)).toEqual(zoeHeld);
  const account = { accountID };

  const moved = {
    ...zoe,
    lastname: 'Straße',
    email: 'zoe.strasse@corp.example',
    title: null,
    phonenumber: null,
    street: null,
    city: 'London',
    state: 'England',
    country: 'GB',
  };
  const movedHeld = {
    ...zoeHeld,
    userName: moved.email,
    name: { givenName: zoe.firstname, familyName: 'Straße' },
    title: undefined,
    addresses: [{ type: 'work', locality: 'London', region: 'England', country: 'United Kingdom' }],
  };
  expect(await eic.run('UpdateAccountJSON', { user: moved, account })).toMatchObject({ succeeded: true });
  expect(held(simulator, accountID)).toEqual(movedHeld);

  expect(await eic.run('DisableAccountJSON', { user: moved, account })).toMatchObject({ succeeded: true });
  expect(held(simulator, accountID)).toEqual({ ...movedHeld, status: 'Disabled', active: false });

  const promoted = { ...moved, title: 'Head', departmentname: '' };
  const promotedHeld = { ...movedHeld, title: 'Head', department: undefined };
  expect(await eic.run('UpdateAccountJSON', { user: promoted, account })).toMatchObject({ succeeded: true });
  expect(held(simulator, accountID)).toEqual({ ...promotedHeld, status: 'Disabled', active: false });

  expect(await eic.run('EnableAccountJSON', { user: promoted, account })).toMatchObject({ succeeded: true });
  expect(held(simulator, accountID)).toEqual(promotedHeld);

  const free = simulator.model.unassignedCount();
  expect(await eic.run('RemoveAccountJSON', { user: promoted, account })).toMatchObject({
    succeeded: true,
    answer: { status: 204 },
  });
  expect(simulator.model.get(accountID)).toBeUndefined();
  expect(simulator.model.unassignedCount()).toBe(free + 1);
}

describe('a generated connector, executed over HTTP', () => {
  it.each(['production', 'placeholder'] as const)(
    'creates, updates, disables, updates the disabled, enables and removes (%s)',
    async (environment) => {
      const simulator = await startActivating(1);
      await liveOneLife(eicWith({ ...EVERYTHING, environment }, simulator), simulator);
    },
  );

  it('does so with a refresh token, taking the new one from every answer', async () => {
    const simulator = await start({
      seed: accountOf(1),
      limits: PLENTY,
      behaviour: { createdStatus: 'Enabled' },
      issueRefreshTokens: true,
    });
    const first = await form(simulator, '/restapi/oauth/token', { grant_type: jwtGrant, assertion: demoJwt });
    const eic = eicWith({ ...EVERYTHING, credentials: 'refresh-token' }, simulator, String(first.json.refresh_token));
    await liveOneLife(eic, simulator);
    simulator.setFaults([{ path: '/scim/v2/Users', kind: 'status', status: 401, times: 1 }]);
    expect(await eic.importAccounts()).toHaveLength(1);
    expect(simulator.log.filter(({ path }) => path === '/restapi/oauth/token')).toHaveLength(3);
  });

  it('leaves numbers, address and title that it was not told to manage', async () => {
    const simulator = await startActivating(1);
    const full = eicWith(EVERYTHING, simulator);
    const { accountID = '' } = await full.run('CreateAccountJSON', { user: zoe });
    const bare = eicWith({ ...EVERYTHING, attributes: [] }, simulator);
    const user = { ...zoe, firstname: 'Zoe', title: 'x', country: 'GB', state: 'England', phonenumber: '+1' };
    expect(await bare.run('UpdateAccountJSON', { user, account: { accountID } })).toMatchObject({ succeeded: true });
    expect(held(simulator, accountID)).toEqual({ ...zoeHeld, name: { ...zoeHeld.name, givenName: 'Zoe' } });
  });

  it('creates somebody of whom EIC knows no more than the name and the address', async () => {
    const simulator = await startActivating(1);
    const nobody = Object.fromEntries(Object.keys(zoe).map((key) => [key, null]));
    const user = { ...nobody, firstname: 'Al', lastname: 'Bo', email: 'al@corp.example' };
    const { accountID = '', succeeded } = await eicWith(EVERYTHING, simulator).run('CreateAccountJSON', { user });
    expect(succeeded).toBe(true);
    expect(held(simulator, accountID)).toEqual({
      status: 'Enabled',
      active: true,
      userName: 'al@corp.example',
      name: { givenName: 'Al', familyName: 'Bo' },
      phoneNumbers: [],
      addresses: [],
    });
  });

  it('cannot change somebody who has not activated, nor remove somebody disabled, and says so', async () => {
    const simulator = await start({ seed: accountOf(10), limits: PLENTY });
    const eic = eicWith(EVERYTHING, simulator);
    const { accountID = '' } = await eic.run('CreateAccountJSON', { user: zoe });
    const account = { accountID };
    expect((await eic.run('UpdateAccountJSON', { user: zoe, account })).succeeded).toBe(false);
    expect((await eic.run('RemoveAccountJSON', { user: zoe, account })).succeeded).toBe(true);
    const disabled = { accountID: '5009' };
    expect((await eic.run('RemoveAccountJSON', { user: zoe, account: disabled })).succeeded).toBe(false);
    expect((await eic.run('EnableAccountJSON', { user: zoe, account: disabled })).succeeded).toBe(true);
    expect((await eic.run('RemoveAccountJSON', { user: zoe, account: disabled })).succeeded).toBe(true);
  });

  it('marks the task failed when RingCentral refuses', async () => {
    const simulator = await startActivating(1);
    const eic = eicWith(EVERYTHING, simulator);
    const taken = { ...zoe, email: 'person.0@corp.example' };
    const account = { accountID: '404' };
    expect(await eic.run('CreateAccountJSON', { user: taken })).toMatchObject({
      succeeded: false,
      answer: { status: 409 },
    });
    for (const parameter of ['UpdateAccountJSON', 'EnableAccountJSON', 'DisableAccountJSON', 'RemoveAccountJSON'])
      expect([parameter, await eic.run(parameter, { user: zoe, account })]).toMatchObject([
        parameter,
        { succeeded: false, answer: { status: 404 } },
      ]);
  });
});

describe('a full import of a generated connector', () => {
  it.each([
    [1, ['1']],
    [100, ['1']],
    [101, ['1', '101']],
    [200, ['1', '101']],
    [257, ['1', '101', '201']],
  ])('reads each of %i users once and stops exactly', async (count, starts) => {
    const simulator = await start({ seed: accountOf(count), limits: PLENTY });
    const rows = await eicWith(EVERYTHING, simulator).importAccounts();
    expect(rows.map(({ accountID }) => accountID)).toEqual(
      Array.from({ length: count }, (_, index) => String(5000 + index)),
    );
    const asked = simulator.log.filter(({ path }) => path === '/scim/v2/Users');
    expect(asked.map(({ query }) => new URLSearchParams(query).get('startIndex'))).toEqual(starts);
  });

  it('stops at once in an account without users, and when pages are smaller than asked for it reads on', async () => {
    const empty = await start({ seed: { ...accountOf(1), users: [] }, limits: PLENTY });
    expect(await eicWith(EVERYTHING, empty).importAccounts()).toEqual([]);
    const small = await start({ seed: accountOf(257), limits: PLENTY, behaviour: { maximumCount: 50 } });
    expect(await eicWith(EVERYTHING, small).importAccounts()).toHaveLength(257);
  });

  it('maps every attribute that a list holds', async () => {
    const simulator = await start({ seed: accountOf(10), limits: PLENTY });
    const rows = await eicWith(EVERYTHING, simulator).importAccounts();
    expect(rows[9]).toEqual({
      accountID: '5009',
      name: 'person.9@corp.example',
      displayName: 'person.9@corp.example',
      customproperty1: 'Müller "M"',
      customproperty2: 'Given 9',
      customproperty3: 'Agent',
      customproperty4: 'x9',
      customproperty5: 'R&D',
      customproperty10: false,
    });
  });
});
