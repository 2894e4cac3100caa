import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createAccountClient } from '../../../server/src/ringcentral/account-client';
import { readFreeExtensions } from '../../../server/src/ringcentral/free-extensions';
import type { ReadProgress } from '../../../server/src/ringcentral/list-users';
import { readAccount } from '../../../server/src/ringcentral/read-account';
import { closing } from './helpers/cleanup';
import { json } from './helpers/loopback-server';
import { type DoubleOptions, jwtCredentials, person, ringCentralDouble, scimError } from './helpers/ringcentral-double';
import { steadyClock } from './helpers/steady-clock';

const close = closing();
const list = 'GET /scim/v2/Users';

async function open(double: DoubleOptions) {
  const server = close(await ringCentralDouble(double));
  const client = createAccountClient({ server: server.url, credentials: jwtCredentials, clock: steadyClock() });
  return { server, client: close(client) };
}

const page = (totalResults: number, ...indexes: number[]) => ({ totalResults, Resources: indexes.map(person) });

describe('reading an account', () => {
  it('reads page after page', async () => {
    const { client, server } = await open({ users: 250 });
    const progress: ReadProgress[] = [];
    const { users, hasDetails, changedWhileRead } = await readAccount(client, {
      onProgress: (step) => progress.push(step),
    });
    expect(users.map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, index) => String(1001 + index)));
    expect([hasDetails, changedWhileRead]).toEqual([false, false]);
    expect(progress.map(({ done }) => done)).toEqual([100, 200, 250]);
    expect(server.seen.slice(1).map(({ url }) => url)).toEqual([
      '/scim/v2/Users?startIndex=1&count=100',
      '/scim/v2/Users?startIndex=101&count=100',
      '/scim/v2/Users?startIndex=201&count=100',
    ]);
  });

  it('advances by what came, when a page is smaller than asked for', async () => {
    const pages = [page(5, 1, 2), page(5, 3, 4), page(5, 5)];
    const { client, server } = await open({
      routes: { [list]: (_, response, count) => json(response, 200, pages[count - 1]) },
    });
    expect((await readAccount(client, { pageSize: 50 })).users).toHaveLength(5);
    expect(server.seen.slice(1).map(({ url }) => new URL(url, 'http://host').searchParams.get('startIndex'))).toEqual([
      '1',
      '3',
      '5',
    ]);
  });

  it('yields a user once when the list shifts between pages, and says that it did', async () => {
    const pages = [page(3, 1, 2), page(4, 2, 3), page(4, 4)];
    const { client } = await open({
      routes: { [list]: (_, response, count) => json(response, 200, pages[count - 1] ?? page(4)) },
    });
    const { users, changedWhileRead } = await readAccount(client);
    expect(users.map(({ id }) => id)).toEqual(['1001', '1002', '1003']);
    expect(changedWhileRead).toBe(true);
  });

  it.each([
    ['an empty page', page(5)],
    ['the same page again', page(5, 1, 2)],
  ])('does not pass half an account off as a whole one after %s', async (_, second) => {
    const { client } = await open({
      routes: { [list]: (_request, response, count) => json(response, 200, count === 1 ? page(5, 1, 2) : second) },
    });
    await expect(readAccount(client)).rejects.toMatchObject({
      kind: 'unexpected',
      message: expect.stringContaining('2 of 5'),
    });
  });

  it('asks for each user alone only when details are wanted, and drops who is gone meanwhile', async () => {
    const { client, server } = await open({
      users: 3,
      routes: { 'GET /scim/v2/Users/1002': (_, response) => scimError(response, 404, 'not found') },
    });
    const { users, hasDetails } = await readAccount(client, { withDetails: true });
    expect(hasDetails).toBe(true);
    expect(users.map(({ id, phoneNumbers }) => [id, phoneNumbers])).toEqual([
      ['1001', [{ type: 'other', value: '101' }]],
      ['1003', [{ type: 'other', value: '101' }]],
    ]);
    expect(server.seen).toHaveLength(5);
  });

  it('reads an empty account', async () => {
    const { client } = await open({ users: 0 });
    expect((await readAccount(client, { withDetails: true })).users).toEqual([]);
  });

  it('escapes an id and refuses a resource without one', async () => {
    const { client, server } = await open({
      routes: { 'GET /scim/v2/Users/..%2FGroups': (_, response) => json(response, 200, { userName: 'x' }) },
    });
    await expect(client.getUser('../Groups')).rejects.toMatchObject({ kind: 'unexpected' });
    expect(server.seen.at(-1)?.url).toBe('/scim/v2/Users/..%2FGroups');
  });
});

describe('free extensions', () => {
  it('adds up all pages', async () => {
    const { client } = await open({
      routes: {
        'GET /restapi/v1.0/account/~/extension': (request, response) => {
          const number = Number(new URL(request.url, 'http://host').searchParams.get('page'));
          const assignedCountry = { isoCode: number === 1 ? 'US' : 'GB' };
          json(response, 200, {
            records: [{ id: number, status: 'Unassigned', assignedCountry }],
            paging: { totalPages: 2 },
          });
        },
      },
    });
    expect(await readFreeExtensions(client)).toEqual({
      extensions: [
        { id: '1', status: 'Unassigned', country: 'US' },
        { id: '2', status: 'Unassigned', country: 'GB' },
      ],
      byCountry: [
        { country: 'GB', count: 1 },
        { country: 'US', count: 1 },
      ],
      isComplete: true,
    });
  });
});

describe('a long read', () => {
  it('leaves nothing on the signal it is given', async () => {
    const { client } = await open({ users: 40 });
    const { signal } = new AbortController();
    await readAccount(client, { withDetails: true, signal });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
