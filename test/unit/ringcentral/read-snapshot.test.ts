import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../../server/src/ringcentral/read-snapshot';
import { accountClients } from './helpers/account-clients';
import { json } from './helpers/loopback-server';
import { platformError } from './helpers/ringcentral-double';

const clients = accountClients();
const extensions = 'GET /restapi/v1.0/account/~/extension';

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
