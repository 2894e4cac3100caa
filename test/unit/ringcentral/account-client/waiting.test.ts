import { describe, expect, it } from 'vitest';
import { createAccountClient } from '../../../../server/src/ringcentral/account-client';
import { accountClients, callsOf, failureOf, token, users } from '../helpers/account-clients';
import { json } from '../helpers/loopback-server';
import {
  type DoubleOptions,
  jwtCredentials,
  limits,
  platformError,
  ringCentralDouble,
} from '../helpers/ringcentral-double';

const { open } = accountClients();

describe('rate limits and passing failures', () => {
  const refusedOnce = (headers: Record<string, string>): DoubleOptions => ({
    routes: {
      [users]: (_, response, count) =>
        count === 1
          ? json(response, 429, { errorCode: 'CMN-301', message: 'Request rate exceeded' }, headers)
          : json(response, 200, { totalResults: 0 }, limits('light', 50, 49)),
    },
  });

  it.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['an HTTP date', { 'retry-after': 'Thu, 15 Jan 2026 09:00:12 GMT' }, 12_000],
    ['nothing', {}, 30_000],
  ])('waits as long as a 429 with %s says, and sends nothing meanwhile', async (_, headers, wait) => {
    const told: number[] = [];
    const { client, server, clock } = await open(refusedOnce(headers), { onRetry: (ms) => told.push(ms) });
    await client.get('/scim/v2/Users');
    expect(told).toEqual([wait]);
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(wait);
    expect(callsOf(server)).toEqual([token, users, users]);
  });

  it('leaves a pause longer than allowed to the caller, and keeps other calls of the group back', async () => {
    const { client, server, clock } = await open(refusedOnce({ 'retry-after': '60', ...limits('light', 50, 0) }), {
      maxWaitMs: 1000,
    });
    const error = await failureOf(client.get('/scim/v2/Users'));
    expect(error.facts).toMatchObject({ status: 429, retryAfterMs: 60_000, group: 'light' });
    expect(await failureOf(client.getUser('1001'))).toMatchObject({ kind: 'throttled' });
    expect(callsOf(server)).toEqual([token, users]);
    await client.get('/restapi/v1.0/account/~/extension');
    clock.advance(60_000);
    await client.getUser('1001');
    expect(server.seen).toHaveLength(4);
  });

  it('waits before the request that would be one too many', async () => {
    const { client, clock } = await open({
      routes: {
        [users]: (_, response, count) =>
          json(response, 200, { totalResults: 0 }, limits('Light', 50, Math.max(0, 2 - count))),
      },
    });
    await client.get('/scim/v2/Users');
    await client.get('/scim/v2/Users');
    expect(clock.slept).toEqual([]);
    await client.get('/scim/v2/Users');
    expect(clock.slept).toEqual([60_000]);
  });

  it('tries a 503 again after its Retry-After, a 500 after ten seconds, three times at most', async () => {
    const { client, server, clock } = await open({
      routes: {
        [users]: (_, response, count) =>
          count === 1
            ? json(
                response,
                503,
                { errorCode: 'CMN-201', message: 'Service Temporary Unavailable' },
                { 'retry-after': '3' },
              )
            : platformError(response, 500, 'CMN-203', 'Internal Server Error'),
      },
    });
    expect((await failureOf(client.get('/scim/v2/Users'))).facts.status).toBe(500);
    expect(callsOf(server)).toEqual([token, users, users, users]);
    expect(clock.slept).toEqual([3000, 10_000]);
  });
});

describe('the network', () => {
  it('names a refused connection', async () => {
    const server = await ringCentralDouble();
    await server.close();
    const client = createAccountClient({ server: server.url, credentials: jwtCredentials });
    const error = await failureOf(client.signIn());
    expect(error).toMatchObject({ kind: 'refused', facts: { networkCode: 'ECONNREFUSED' } });
  });

  it('tries once more after a reset connection, then names it', async () => {
    const { client, server, clock } = await open(
      { routes: { [users]: (_, response) => void response.destroy() } },
      { attempts: 2 },
    );
    expect(await failureOf(client.get('/scim/v2/Users'))).toMatchObject({ kind: 'reset' });
    expect(callsOf(server)).toEqual([token, users, users]);
    expect(clock.slept).toEqual([1000]);
  });

  it('gives up on a slow answer, also while signing in and while the body is on its way', async () => {
    const silent = () => undefined;
    const half = (_: unknown, response: Parameters<typeof json>[0]) => void response.writeHead(200).write('{"a":');
    const slow = await open({ routes: { [token]: silent } }, { timeoutMs: 80 });
    expect(await failureOf(slow.client.signIn())).toMatchObject({ kind: 'timeout' });
    const stuck = await open({ routes: { [users]: half } }, { timeoutMs: 80 });
    expect(await failureOf(stuck.client.get('/scim/v2/Users'))).toMatchObject({ kind: 'timeout' });
  });

  it.each([
    ['signing in', token],
    ['reading', users],
  ])('can be cancelled while %s', async (_, route) => {
    const controller = new AbortController();
    const { client } = await open({ routes: { [route]: () => controller.abort() } });
    expect(await failureOf(client.get('/scim/v2/Users', {}, controller.signal))).toMatchObject({ kind: 'aborted' });
  });

  it('can be cancelled during a pause', async () => {
    const controller = new AbortController();
    const { client } = await open(
      { routes: { [users]: (_, response) => json(response, 429, {}, { 'retry-after': '60' }) } },
      {
        clock: {
          now: () => 0,
          sleep: async (_, signal) => {
            controller.abort();
            signal?.throwIfAborted();
          },
        },
      },
    );
    expect(await failureOf(client.get('/scim/v2/Users', {}, controller.signal))).toMatchObject({ kind: 'aborted' });
  });
});
