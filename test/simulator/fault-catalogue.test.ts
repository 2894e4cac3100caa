import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { faultCatalogue, findFault } from '../../server/src/simulator/fault-catalogue';
import { readFault, readFaults } from '../../server/src/simulator/fault-spec';
import type { Simulator } from '../../server/src/simulator/simulator';
import { call, signIn, start } from './simulator-fixture';

const users = '/scim/v2/Users';

/** What comes back when nobody makes sense of it: status, headers and the first bytes, or that the connection broke. */
interface Raw {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly isBroken: boolean;
}

/** Asks and takes so many bytes at most. */
function raw(simulator: Simulator, token: string, path: string, most = 2000): Promise<Raw> {
  return new Promise((resolve) => {
    let status = 0;
    let headers = {};
    let text = '';
    const settle = (isBroken: boolean): void => resolve({ status, headers, text, isBroken });
    const asked = request(simulator.url + path, { headers: { Authorization: `Bearer ${token}` } }, (response) => {
      status = response.statusCode ?? 0;
      headers = response.headers;
      response.on('data', (chunk) => {
        text += String(chunk);
        if (text.length < most) return;
        settle(false);
        asked.destroy();
      });
      response.on('end', () => settle(false));
      response.on('error', () => settle(true));
      response.on('close', () => settle(!response.complete));
    });
    asked.on('error', () => settle(true));
    asked.end();
  });
}

function faultOf(text: string) {
  const read = readFault(text);
  if (!read.ok) throw new Error(read.reason);
  return read.fault;
}

/** For each named fault, what a client meets when it lists users. */
const met: Readonly<Record<string, object>> = {
  'OAU-128': { status: 401, text: expect.stringContaining('"OAU-128"') },
  'OAU-129': { status: 401, text: expect.stringContaining('corrupted') },
  'OAU-149': { status: 401, text: expect.stringContaining('"OAU-149"') },
  'OAU-213': { status: 401, text: expect.stringContaining('Token not found') },
  '401': { status: 401, text: expect.stringContaining('"status":"401"') },
  'CMN-401': { status: 403, text: expect.stringContaining('[EditAccounts]') },
  'CMN-402': { status: 403, text: expect.stringContaining('"CMN-402"') },
  'CMN-408': { status: 403, text: expect.stringContaining('[AddRemoveUsers]') },
  '403': { status: 403, text: expect.stringContaining('"status":"403"') },
  '404': { status: 404, text: expect.stringContaining('"status":"404"') },
  '409': { status: 409, text: expect.stringContaining('"scimType":"uniqueness"') },
  '400-invalidFilter': { status: 400, text: expect.stringContaining('"scimType":"invalidFilter"') },
  '400-tooMany': { status: 400, text: expect.stringContaining('"scimType":"tooMany"') },
  '400-uniqueness': { status: 400, text: expect.stringContaining('"scimType":"uniqueness"') },
  '400-mutability': { status: 400, text: expect.stringContaining('"scimType":"mutability"') },
  '400-invalidSyntax': { status: 400, text: expect.stringContaining('"scimType":"invalidSyntax"') },
  '400-invalidPath': { status: 400, text: expect.stringContaining('"scimType":"invalidPath"') },
  '400-noTarget': { status: 400, text: expect.stringContaining('"scimType":"noTarget"') },
  '400-invalidValue': { status: 400, text: expect.stringContaining('"scimType":"invalidValue"') },
  '400-invalidVers': { status: 400, text: expect.stringContaining('"scimType":"invalidVers"') },
  '400-sensitive': { status: 400, text: expect.stringContaining('"scimType":"sensitive"') },
  '429': { status: 429, headers: expect.objectContaining({ 'retry-after': '60' }) },
  '429-date': {
    status: 429,
    headers: expect.objectContaining({ 'retry-after': 'Thu, 01 Jan 1970 00:01:00 GMT' }),
  },
  '429-absent': { status: 429, headers: expect.not.objectContaining({ 'retry-after': expect.anything() }) },
  '429-negative': { status: 429, headers: expect.objectContaining({ 'retry-after': '-1' }) },
  '429-huge': { status: 429, headers: expect.objectContaining({ 'retry-after': '999999999' }) },
  '429-garbage': { status: 429, headers: expect.objectContaining({ 'retry-after': 'soon' }) },
  'CMN-304': { status: 429, text: expect.stringContaining('Duplicate concurrent request') },
  '500': { status: 500 },
  '502': { status: 502, text: expect.stringContaining('<!DOCTYPE html>') },
  '503': { status: 503, headers: expect.objectContaining({ 'retry-after': '5' }) },
  html: { status: 200, text: expect.stringContaining('<!DOCTYPE html>') },
  '204': { status: 204, text: '' },
  empty: { status: 200, text: '' },
  'invalid-json': { status: 200, text: '{"schemas":[' },
  'content-type': { status: 200, headers: expect.objectContaining({ 'content-type': 'text/plain' }) },
  bom: { status: 200, text: expect.stringMatching(/^\uFEFF\{/) },
  'gzip-garbage': { status: 200, headers: expect.objectContaining({ 'content-encoding': 'gzip' }) },
  '301': { status: 301, headers: expect.objectContaining({ location: 'https://elsewhere.example/scim/v2/Users' }) },
  '307': { status: 307, headers: expect.objectContaining({ location: 'https://elsewhere.example/scim/v2/Users' }) },
  reset: { status: 0, isBroken: true },
  truncated: { status: 200, isBroken: true },
  'slow=1': { status: 200, text: expect.stringContaining('"totalResults":10') },
  'drip=0': { status: 200, text: expect.stringContaining('"totalResults":10') },
  endless: {
    status: 200,
    isBroken: false,
    headers: expect.not.objectContaining({ 'content-length': expect.anything() }),
  },
  huge: { status: 200, headers: expect.objectContaining({ 'content-length': String(200 * 1024 * 1024) }) },
  'duplicate-page': { status: 200, text: expect.stringContaining('"startIndex":3') },
  'shrinking-list': { status: 200, text: expect.stringContaining('"totalResults":10') },
  'growing-list': { status: 200, text: expect.stringContaining('"totalResults":10') },
  'wrong-total': { status: 200, text: expect.stringContaining('"totalResults":1000000') },
  'no-resources': { status: 200, text: expect.not.stringContaining('Resources') },
  'items-over-count': { status: 200, text: expect.stringContaining('"itemsPerPage":3') },
};

describe('named faults', () => {
  it.each(Object.entries(met))('F1: %s', async (name, expected) => {
    const simulator = await start({ clock: () => 0 });
    const token = await signIn(simulator);
    simulator.setFaults([faultOf(name)]);
    expect(await raw(simulator, token, `${users}?startIndex=3&count=2`)).toMatchObject(expected);
    simulator.setFaults([]);
    expect((await call(simulator, token, 'GET', users)).status).toBe(200);
  });

  it('are all met above', () => {
    const seen = Object.keys(met).map((name) => name.split('=')[0] ?? '');
    expect(seen.sort()).toEqual([...faultCatalogue.keys()].sort());
    expect(findFault('oau-128')).toBe(faultCatalogue.get('OAU-128'));
  });
});

interface Listing {
  readonly totalResults: number;
  readonly Resources: readonly { readonly id: string }[];
}

describe('lists that are not true', () => {
  async function pages(name: string): Promise<readonly string[]> {
    const simulator = await start();
    const token = await signIn(simulator);
    simulator.setFaults([faultOf(name)]);
    const shown: string[] = [];
    for (const startIndex of [1, 4, 7]) {
      const { json } = await call(simulator, token, 'GET', `${users}?startIndex=${startIndex}&count=3`);
      const { totalResults, Resources } = json as unknown as Listing;
      shown.push(`${totalResults}: ${Resources.map(({ id }) => id.slice(-2)).join(' ')}`);
    }
    return shown;
  }

  it('repeat, shrink or grow from page to page', async () => {
    expect(await pages('duplicate-page')).toEqual(['10: 01 02 03', '10: 01 02 03', '10: 01 02 03']);
    expect(await pages('shrinking-list')).toEqual(['10: 01 02 03', '9: 05 06 07', '8: 09 10']);
    expect(await pages('growing-list')).toEqual(['10: 01 02 03', '11: 03 04 05', '12: 05 06 07']);
  });

  it('are found by .search too, and leave other answers alone', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    simulator.setFaults([faultOf('wrong-total=7')]);
    const found = await call(simulator, token, 'POST', `${users}/.search`, { count: 1 });
    expect(found.json).toMatchObject({ totalResults: 7, itemsPerPage: 1 });
    expect((await call(simulator, token, 'GET', `${users}/400100001`)).json).toMatchObject({ id: '400100001' });
    expect((await call(simulator, token, 'POST', `${users}/.search`, '{')).status).toBe(400);
  });
});

describe('when faults strike', () => {
  it('is a matter of operation, order and count alone', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    simulator.setFaults([faultOf('503,on=getUser,from=2,times=1'), faultOf('500,on=getUser,from=2')]);
    const statuses: number[] = [];
    for (let round = 0; round < 4; round++) {
      statuses.push((await call(simulator, token, 'GET', `${users}/400100001`)).status);
      await call(simulator, token, 'GET', users);
    }
    expect(statuses).toEqual([200, 503, 500, 500]);
  });

  it('can lose the answer of a request that was carried out', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    simulator.setFaults([faultOf('reset,on=deleteUser,carriedOut')]);
    await expect(call(simulator, token, 'DELETE', `${users}/400100001`)).rejects.toThrow();
    expect(simulator.model.get('400100001')).toBeUndefined();
    simulator.setFaults([faultOf('reset,on=deleteUser')]);
    await expect(call(simulator, token, 'DELETE', `${users}/400100002`)).rejects.toThrow();
    expect(simulator.model.get('400100002')).toBeDefined();
  });

  it('ends an endless body when the simulator closes', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    simulator.setFaults([faultOf('endless')]);
    const open = raw(simulator, token, users, Number.POSITIVE_INFINITY);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await simulator.close();
    expect((await open).isBroken).toBe(true);
  });
});

describe('reading faults', () => {
  it('takes texts and objects alike', () => {
    const text = readFault('307=https://x.example/,on=listUsers,from=3,times=2');
    expect(text).toEqual(readFault({ fault: '307', value: 'https://x.example/', on: 'listusers', from: 3, times: 2 }));
    expect(text).toMatchObject({
      fault: { status: 307, location: 'https://x.example/', operation: 'listUsers', after: 2, times: 2 },
    });
    expect(readFault({ fault: 'slow', path: '/scim/*', method: 'get' })).toMatchObject({
      fault: { path: '/scim/*', method: 'GET' },
    });
  });

  it.each([
    ['nothing', 'There is no fault "nothing". The faults are 204, 301'],
    ['500=1', 'takes no value'],
    ['slow=soon', 'needs a whole number'],
    ['html=999', 'needs a whole number'],
    ['500,on=nowhere', 'no operation "nowhere"'],
    ['500,from=0', 'from is a whole number from 1'],
    ['500,times=-1', 'times is a whole number from 1'],
    ['500,often', '"often" says nothing'],
    [{ fault: '500', when: 1 }, 'not "when"'],
    [{ fault: '500', path: 1 }, 'path is a text'],
    [{ fault: '500', method: 1 }, 'method is a text'],
    [{ fault: '500', carriedOut: 1 }, 'carriedOut is true or false'],
    [5, 'a text or an object'],
  ])('%j is wrong', (given, reason) => {
    expect(readFault(given)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
    expect(readFaults([given])).toMatchObject({ ok: false });
  });

  it('takes only a list of them', () => expect(readFaults('500')).toMatchObject({ ok: false }));
});
