import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../../server/src/ringcentral/read-snapshot';
import { accountClients } from './helpers/account-clients';
import { json } from './helpers/loopback-server';
import { type DoubleOptions, platformError } from './helpers/ringcentral-double';

const clients = accountClients();
const extensions = 'GET /restapi/v1.0/account/~/extension';
/** Somebody who may read every extension. */
const administrator: NonNullable<DoubleOptions['routes']> = {
  'GET /restapi/v1.0/account/~/extension/~/authz-profile': (_, response) =>
    json(response, 200, { permissions: [{ permission: { id: 'ReadExtensions' }, scopes: ['Account'] }] }),
};

describe('what REST says of an account in a snapshot', () => {
  it('a status and a country there is no word for are unknown, and fail nothing', async () => {
    const { client } = await clients.open({
      users: 2,
      routes: {
        'GET /restapi/v1.0/account/~': (_, response) => platformError(response, 403, 'CMN-408', 'In order to call'),
        [extensions]: (_, response) =>
          json(response, 200, {
            records: [
              { id: 1001, status: 'Frozen', assignedCountry: { isoCode: 'XX' } },
              { id: 1002, status: 'NotActivated', extensionNumber: '102', assignedCountry: { isoCode: 'GB' } },
            ],
          }),
      },
    });
    const { users, account } = await readSnapshot(client, { now: 0 });
    expect(users.map(({ status, country }) => [status, country])).toEqual([
      ['Enabled', undefined],
      ['NotActivated', 'GB'],
    ]);
    expect(account).toEqual({});
  });

  it('tells administrators by the list of extensions, and says that somebody may be missing', async () => {
    const list = (total: number) => ({ totalResults: total, itemsPerPage: 1, startIndex: 1 });
    const { client } = await clients.open({
      users: 2,
      routes: {
        [extensions]: (_, response) =>
          json(response, 200, {
            records: [
              { id: 1001, status: 'Enabled', permissions: { admin: { enabled: true } } },
              { id: 1002, status: 'Enabled', permissions: { admin: { enabled: false } } },
            ],
          }),
      },
    });
    const snapshot = await readSnapshot(client, { now: 0 });
    expect(snapshot.users.map(({ isAdministrator }) => isAdministrator)).toEqual([true, undefined]);
    expect(snapshot.isComplete).toBeUndefined();
    const { client: shifting } = await clients.open({
      routes: {
        'GET /scim/v2/Users': (_, response, count) =>
          json(response, 200, {
            ...list(count === 1 ? 2 : 1),
            Resources: count === 1 ? [{ id: '1001', userName: 'a@x.example' }] : [],
          }),
      },
    });
    expect((await readSnapshot(shifting, { now: 0 })).isComplete).toBe(false);
  });

  it('takes the other extensions of a list only where it is all of them', async () => {
    const user = { id: 1001, type: 'User', status: 'Enabled' };
    const menu = { id: 2001, type: 'IvrMenu', status: 'Enabled', extensionNumber: '800', name: 'Menu' };
    const profile = (...scopes: string[]) => ({ permissions: [{ permission: { id: 'ReadExtensions' }, scopes }] });
    const read = async (records: readonly unknown[], more: object = {}, role: unknown = profile('Account')) => {
      const { client } = await clients.open({
        users: 1,
        routes: {
          [extensions]: ({ url }, response) =>
            json(response, 200, url.includes('Unassigned') ? { records: [] } : { records, ...more }),
          'GET /restapi/v1.0/account/~/extension/~/authz-profile': (_, response) => json(response, 200, role),
        },
      });
      return readSnapshot(client, { now: 0 });
    };
    const listed = [{ id: '2001', type: 'IvrMenu', name: 'Menu', extensionNumber: '800' }];
    expect((await read([user, menu])).otherExtensions).toEqual(listed);
    expect((await read([user, menu], {}, profile())).otherExtensions).toEqual(listed);
    expect((await read([user, menu], {}, { permissions: [] })).otherExtensions).toEqual(listed);
    // Unassigned ones are in the pool, whether or not a list of all has them.
    expect((await read([user, menu, { id: 3001, type: 'User', status: 'Unassigned' }])).otherExtensions).toEqual(
      listed,
    );
    // A user of SCIM is not in it, another number was announced, or the person may see users alone.
    expect((await read([menu])).otherExtensions).toBeUndefined();
    const paging = { page: 1, totalPages: 1, totalElements: 5 };
    expect((await read([user, menu], { paging })).otherExtensions).toBeUndefined();
    expect((await read([user, menu], {}, profile('UserExtensions', 'Self'))).otherExtensions).toBeUndefined();
  });

  it('says that other extensions are unknown where the role of the person is no answer, or lists one without an id', async () => {
    const user = { id: 1001, type: 'User', status: 'Enabled' };
    const othersOf = async (records: readonly unknown[], role: unknown) => {
      const { client } = await clients.open({
        users: 1,
        routes: {
          [extensions]: ({ url }, response) =>
            json(response, 200, { records: url.includes('Unassigned') ? [] : records }),
          'GET /restapi/v1.0/account/~/extension/~/authz-profile': (_, response) => {
            if (role !== undefined) return json(response, 200, role);
            response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>');
          },
        },
      });
      const { otherExtensions, permissions } = await readSnapshot(client, { now: 0 });
      return [otherExtensions, permissions];
    };
    const held = (scopes: unknown) => ({ permissions: [{ permission: { id: 'ReadExtensions' }, scopes }] });
    expect(await othersOf([user], held(['Account']))).toEqual([[], ['ReadExtensions']]);
    expect(await othersOf([user], held(undefined))).toEqual([[], ['ReadExtensions']]);
    for (const role of [undefined, {}, { permissions: ['ReadExtensions'] }, held('Self'), held([{ id: 'Self' }])])
      expect(await othersOf([user], role)).toEqual([undefined, undefined]);
    expect(await othersOf([user, { type: 'IvrMenu' }], held(['Account']))).toEqual([undefined, ['ReadExtensions']]);
  });

  it.each([
    ['no paging', () => undefined],
    ['no totals', () => ({ perPage: 1000 })],
    ['no number of pages', () => ({ totalElements: 1500 })],
  ])('reads on after a full page with %s', async (_, pagingOf) => {
    const all = Array.from({ length: 1500 }, (_each, i) => ({ id: 1001 + i, type: i === 0 ? 'User' : 'ParkLocation' }));
    const { client } = await clients.open({
      users: 1,
      routes: {
        ...administrator,
        [extensions]: ({ url }, response) => {
          const query = new URL(url, 'http://host').searchParams;
          const from = (Number(query.get('page')) - 1) * 1000;
          const records = query.has('status') ? [] : all.slice(from, from + 1000);
          json(response, 200, { records, paging: pagingOf() });
        },
      },
    });
    expect((await readSnapshot(client, { now: 0 })).otherExtensions).toHaveLength(1499);
  });

  it('reads on after a page that is full for the server', async () => {
    const { client } = await clients.open({
      users: 1,
      routes: {
        ...administrator,
        [extensions]: ({ url }, response) => {
          const query = new URL(url, 'http://host').searchParams;
          const page = Number(query.get('page'));
          const records = query.has('status') || page > 3 ? [] : [{ id: 1000 + page, type: 'User' }];
          json(response, 200, { records, paging: { page, perPage: 1 } });
        },
      },
    });
    expect((await readSnapshot(client, { now: 0 })).otherExtensions).toHaveLength(2);
  });

  it('takes what a refused page leaves out as unknown', async () => {
    const { client } = await clients.open({
      users: 1,
      routes: {
        ...administrator,
        [extensions]: ({ url }, response) => {
          if (url.includes('page=2')) return platformError(response, 403, 'CMN-408', 'In order to call');
          const records = [{ id: 1001, type: 'User', status: url.includes('Unassigned') ? 'Unassigned' : 'Enabled' }];
          return json(response, 200, { records, paging: { page: 1, totalPages: 2, totalElements: 2 } });
        },
      },
    });
    const snapshot = await readSnapshot(client, { now: 0 });
    expect([snapshot.otherExtensions, snapshot.unassignedKnown]).toEqual([undefined, false]);
  });

  it('reads every page of the extensions', async () => {
    const all = Array.from({ length: 2500 }, (_, i) => ({ id: 1001 + i, type: i === 0 ? 'User' : 'ParkLocation' }));
    const pages: string[] = [];
    const { client } = await clients.open({
      users: 1,
      routes: {
        ...administrator,
        [extensions]: ({ url }, response) => {
          const query = new URL(url, 'http://host').searchParams;
          if (query.has('status')) return json(response, 200, { records: [] });
          pages.push(query.toString());
          const from = (Number(query.get('page')) - 1) * 1000;
          const paging = { totalPages: 3, totalElements: all.length };
          json(response, 200, { records: all.slice(from, from + 1000), paging });
        },
      },
    });
    expect((await readSnapshot(client, { now: 0 })).otherExtensions).toHaveLength(2499);
    expect(pages).toEqual(['perPage=1000&page=1', 'perPage=1000&page=2', 'perPage=1000&page=3']);
  });

  it('says licences are unknown where fewer unassigned extensions come than are announced', async () => {
    const { client } = await clients.open({
      routes: {
        [extensions]: (_, response) =>
          json(response, 200, {
            records: [{ id: 5000, type: 'User', status: 'Unassigned' }],
            paging: { page: 1, totalPages: 1, totalElements: 2 },
          }),
      },
    });
    expect(await readSnapshot(client, { now: 0 })).toMatchObject({ unassignedKnown: false, unassigned: [] });
  });

  it('counts a permission that holds for the person alone as none over users', async () => {
    const grant = (id: string, ...scopes: string[]) => ({ permission: { id, uri: 'x' }, scopes });
    const permissions = [
      grant('AddRemoveUsers', 'Account'),
      grant('EditUserInfo', 'Self'),
      grant('Users', 'RoleBased'),
    ];
    const { client } = await clients.open({
      routes: {
        'GET /restapi/v1.0/account/~/extension/~/authz-profile': (_, response) => json(response, 200, { permissions }),
      },
    });
    expect((await readSnapshot(client, { now: 0 })).permissions).toEqual(['AddRemoveUsers', 'Users']);
  });

  it('has the account’s id, brand, plan and country', async () => {
    const { client } = await clients.open({
      routes: {
        'GET /restapi/v1.0/account/~': (_, response) =>
          json(response, 200, {
            id: 4001,
            status: 'Confirmed',
            serviceInfo: {
              brand: { id: '1210', name: 'RingCentral', homeCountry: { isoCode: 'US' } },
              contractedCountry: { isoCode: 'GB' },
              servicePlan: { name: 'RingEX' },
            },
          }),
      },
    });
    expect((await readSnapshot(client, { now: 0 })).account).toEqual({
      id: '4001',
      status: 'Confirmed',
      country: 'GB',
      brandId: '1210',
      brandName: 'RingCentral',
      planName: 'RingEX',
    });
  });

  it('fails when what it may read does not answer', async () => {
    const { client } = await clients.open({
      routes: {
        'GET /restapi/v1.0/account/~': (_, response) =>
          platformError(response, 500, 'CMN-201', 'Service Temporarily Unavailable'),
      },
    });
    await expect(readSnapshot(client, { now: 0 })).rejects.toMatchObject({ kind: 'http' });
  });
});
