import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createAccountClient } from '../../../server/src/ringcentral/account-client';
import type { AccountError } from '../../../server/src/ringcentral/account-error';
import type { RequestEvent } from '../../../server/src/ringcentral/http/transport';
import { closing } from './helpers/cleanup';
import { html, json, type LoopbackServer } from './helpers/loopback-server';
import {
  clientSecret,
  type DoubleOptions,
  jwt,
  jwtCredentials,
  limits,
  oauthError,
  platformError,
  readyToken,
  ringCentralDouble,
  scimError,
  secretForms,
} from './helpers/ringcentral-double';
import { steadyClock } from './helpers/steady-clock';

const close = closing();
const users = 'GET /scim/v2/Users';
const token = 'POST /restapi/oauth/token';

async function open(double: DoubleOptions = {}, options: Partial<Parameters<typeof createAccountClient>[0]> = {}) {
  const server = close(await ringCentralDouble(double));
  const clock = steadyClock();
  const client = close(createAccountClient({ server: server.url, credentials: jwtCredentials, clock, ...options }));
  return { server, client, clock };
}

const callsOf = (server: LoopbackServer) => server.seen.map(({ method, url }) => `${method} ${url.split('?')[0]}`);

async function failureOf(work: Promise<unknown>): Promise<AccountError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'AccountError' });
  for (const text of [String(error), JSON.stringify(error), inspect(error, { depth: 10, showHidden: true })]) {
    for (const secret of secretForms) expect(text).not.toContain(secret);
  }
  return error as AccountError;
}

describe('signing in', () => {
  it('sends the JWT as the assertion with a Basic header, once, and the token with every read', async () => {
    const { client, server } = await open();
    await client.get('/scim/v2/Users', { filter: 'userName eq "a+b@c.d"', count: 1, startIndex: undefined });
    await client.get('/scim/v2/Users');
    expect(callsOf(server)).toEqual([token, users, users]);
    const [signIn, first] = server.seen;
    expect(signIn?.headers.authorization).toMatch(/^Basic /);
    expect(new URLSearchParams(signIn?.body).get('assertion')).toBe(jwt);
    expect(first?.headers.authorization).toMatch(/^bearer access-token/i);
    expect(first?.url).toBe('/scim/v2/Users?filter=userName%20eq%20%22a%2Bb%40c.d%22&count=1');
  });

  it('sends the client id in the body when the app is public', async () => {
    const { kind, clientId, jwt: assertion } = jwtCredentials;
    const { client, server } = await open({}, { credentials: { kind, clientId, jwt: assertion } });
    await client.signIn();
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
    expect(new URLSearchParams(server.seen[0]?.body).get('client_id')).toBe(clientId);
  });

  it('tells life time, permissions and the absence of a refresh token', async () => {
    const { client } = await open();
    expect(await client.signIn()).toEqual({
      expiresInSeconds: 3600,
      hasRefreshToken: false,
      scopes: ['ReadAccounts', 'EditAccounts'],
    });
  });

  it('uses a ready token as it is: no token call, no Client-Id, no revoke', async () => {
    const { client, server } = await open({}, { credentials: readyToken });
    expect(await client.signIn()).toBeUndefined();
    await client.get('/scim/v2/Users');
    await client.close();
    expect(callsOf(server)).toEqual([users]);
    expect(server.seen[0]?.headers.authorization).toBe(`Bearer ${readyToken.accessToken.reveal()}`);
    expect(server.seen[0]?.headers).not.toHaveProperty('client-id');
  });

  it('keeps the OAuth error, its code and its description, and does not try a refused JWT twice', async () => {
    const { client, server } = await open({
      routes: { [token]: (_, response) => oauthError(response, 400, 'invalid_grant', 'OAU-251', 'Invalid jwt') },
    });
    const error = await failureOf(client.signIn());
    expect(error).toMatchObject({ kind: 'http', message: 'RingCentral answered 400: Invalid jwt' });
    expect(error.facts.answer).toMatchObject({ form: 'oauth', oauthError: 'invalid_grant', errorCode: 'OAU-251' });
    expect(callsOf(server)).toEqual([token]);
  });

  it('does not try a 401 of the token call twice (the SDK would)', async () => {
    const { client, server } = await open({
      routes: { [token]: (_, response) => oauthError(response, 401, 'invalid_client', 'OAU-153', 'Invalid client') },
    });
    expect((await failureOf(client.signIn())).facts.answer?.errorCode).toBe('OAU-153');
    expect(callsOf(server)).toEqual([token]);
  });

  it('says so when a 200 holds no token', async () => {
    const { client } = await open({ routes: { [token]: (_, response) => json(response, 200, { ok: true }) } });
    expect(await failureOf(client.signIn())).toMatchObject({ kind: 'unexpected' });
  });

  it('renews a token that is about to expire before it sends anything', async () => {
    const { client, server, clock } = await open({ expiresIn: 600 });
    await client.get('/scim/v2/Users');
    clock.advance(545_000);
    await client.get('/scim/v2/Users');
    expect(callsOf(server)).toEqual([token, users, token, users]);
  });

  it('signs in once for reads that start together', async () => {
    const { client, server } = await open();
    await Promise.all([client.get('/scim/v2/Users'), client.get('/scim/v2/Users'), client.getUser('1001')]);
    expect(callsOf(server).filter((call) => call === token)).toHaveLength(1);
  });

  it('revokes its token on close, once, and refuses further calls', async () => {
    const { client, server } = await open();
    await client.signIn();
    await client.close();
    await client.close();
    expect(callsOf(server)).toEqual([token, 'POST /restapi/oauth/revoke']);
    expect(await failureOf(client.get('/scim/v2/Users'))).toMatchObject({ kind: 'unexpected' });
  });

  it('does not mind a revoke that fails', async () => {
    const { client } = await open({
      routes: { 'POST /restapi/oauth/revoke': (_, response) => platformError(response, 500, 'CMN-203', 'no') },
    });
    await client.signIn();
    await expect(client.close()).resolves.toBeUndefined();
  });

  it('shares no token between clients', async () => {
    const { client, server } = await open();
    await client.signIn();
    const other = close(createAccountClient({ server: server.url, credentials: jwtCredentials }));
    await other.get('/scim/v2/Users');
    expect(callsOf(server)).toEqual([token, token, users]);
  });
});

describe('401', () => {
  it('signs in again once with a JWT', async () => {
    const { client, server } = await open({
      routes: {
        [users]: (_, response, count) =>
          count === 1
            ? platformError(response, 401, 'OAU-128', 'Access token expired')
            : json(response, 200, { totalResults: 0 }),
      },
    });
    await client.get('/scim/v2/Users');
    expect(callsOf(server)).toEqual([token, users, token, users]);
  });

  it('uses the JWT again even when a refresh token came, and never sends that', async () => {
    const { client, server } = await open({
      routes: {
        [token]: (_, response, count) =>
          json(response, 200, {
            access_token: `access-token-93be-${count}`,
            expires_in: 3600,
            refresh_token: 'refresh-81c',
          }),
        [users]: (_, response, count) =>
          count === 1 ? platformError(response, 401, 'OAU-128', 'expired') : json(response, 200, { totalResults: 0 }),
      },
    });
    await client.get('/scim/v2/Users');
    const grants = server.seen.flatMap(({ body }) => new URLSearchParams(body).getAll('grant_type'));
    expect(grants).toEqual(Array(2).fill('urn:ietf:params:oauth:grant-type:jwt-bearer'));
  });

  it('keeps its own code when the second token is refused too', async () => {
    const { client, server } = await open({
      routes: { [users]: (_, response) => platformError(response, 401, 'OAU-213', 'Token not found') },
    });
    const error = await failureOf(client.get('/scim/v2/Users'));
    expect(error.facts).toMatchObject({ status: 401, answer: { form: 'platform', errorCode: 'OAU-213' } });
    expect(callsOf(server)).toEqual([token, users, token, users]);
  });

  it('keeps its own code with a ready token, which is not renewed', async () => {
    const { client, server } = await open(
      { routes: { [users]: (_, response) => scimError(response, 401, 'authorization failure') } },
      { credentials: readyToken },
    );
    const error = await failureOf(client.get('/scim/v2/Users'));
    expect(error.facts).toMatchObject({ status: 401, answer: { form: 'scim', detail: 'authorization failure' } });
    expect(callsOf(server)).toEqual([users]);
  });
});

describe('error answers', () => {
  it.each([
    ['SCIM', (r: Parameters<typeof scimError>[0]) => scimError(r, 403, 'License limit has been reached.'), 'scim'],
    [
      'platform',
      (r: Parameters<typeof scimError>[0]) => platformError(r, 403, 'CMN-401', 'needs [ReadAccounts]'),
      'platform',
    ],
    ['HTML', (r: Parameters<typeof scimError>[0]) => html(r, 403, 'Blocked by proxy'), 'html'],
  ])('keeps a 403 in %s form', async (_, answer, form) => {
    const { client, server } = await open({ routes: { [users]: (_request, response) => answer(response) } });
    const error = await failureOf(client.get('/scim/v2/Users'));
    expect(error.facts).toMatchObject({ status: 403, answer: { form } });
    expect(callsOf(server)).toEqual([token, users]);
  });

  it('removes secrets that a server repeats', async () => {
    const { client } = await open(
      {
        routes: {
          [users]: (request, response) => html(response, 502, `${request.headers.authorization} ${clientSecret}`),
          [token]: (request, response, count) =>
            count === 1
              ? json(response, 200, { access_token: 'access-token-93be-x', expires_in: 3600 })
              : oauthError(response, 400, 'invalid_grant', 'OAU-251', request.body),
        },
      },
      { attempts: 1 },
    );
    expect((await failureOf(client.get('/scim/v2/Users'))).message).toContain('***');
    await failureOf(client.signIn());
  });
});

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

describe('what is not an API answer', () => {
  it('recognises a web page', async () => {
    const { client } = await open({ routes: { [users]: (_, response) => html(response, 200, 'Sign in to Wi-Fi') } });
    const error = await failureOf(client.get('/scim/v2/Users'));
    expect(error).toMatchObject({
      kind: 'not-json',
      message: 'The server answered with an HTML page titled "Sign in to Wi-Fi": a proxy or a wrong address.',
    });
  });

  it('recognises invalid JSON, in the token answer too', async () => {
    const broken = (_: unknown, response: Parameters<typeof json>[0]) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"access_token": "access-token-93be');
    };
    const { client } = await open({ routes: { [users]: broken } });
    expect(await failureOf(client.get('/scim/v2/Users'))).toMatchObject({ kind: 'not-json' });
    const other = await open({ routes: { [token]: broken } });
    expect(await failureOf(other.client.signIn())).toMatchObject({ kind: 'not-json' });
  });

  it('stops reading a huge body', async () => {
    const { client } = await open(
      { routes: { [users]: (_, response) => json(response, 200, { filler: 'x'.repeat(300_000) }) } },
      { maxBytes: 64 * 1024 },
    );
    expect(await failureOf(client.get('/scim/v2/Users'))).toMatchObject({ kind: 'too-large' });
  });

  it('does not follow a redirect, so the token goes nowhere else', async () => {
    const elsewhere = close(await ringCentralDouble());
    const { client } = await open({
      routes: {
        [users]: (_, response) => void response.writeHead(302, { location: `${elsewhere.url}/scim/v2/Users` }).end(),
      },
    });
    const error = await failureOf(client.get('/scim/v2/Users'));
    expect(error.kind).toBe('redirect');
    expect(error.message).toContain(new URL(elsewhere.url).host);
    expect(elsewhere.seen).toEqual([]);
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

describe('read only', () => {
  it('has no method that writes', async () => {
    const { client } = await open();
    expect(Object.keys(client).sort()).toEqual(
      [
        'address',
        'clean',
        'close',
        'get',
        'getUser',
        'listUsers',
        'rateLimits',
        'serviceProviderConfig',
        'signIn',
      ].sort(),
    );
  });

  it.each([
    '/other',
    '/scim/v2/../../admin',
    '@evil.example/scim/v2/Users',
    '//evil.example/scim/v2/Users',
    '/restapi?_method=DELETE',
  ])('does not send GET %s', async (path) => {
    const { client, server } = await open();
    expect(await failureOf(client.get(path))).toMatchObject({ kind: 'forbidden-request' });
    expect(callsOf(server).filter((call) => call !== token)).toEqual([]);
  });

  it('shows no secret when it is printed, and reports requests without queries', async () => {
    const events: RequestEvent[] = [];
    const { client } = await open({}, { onRequest: (event) => events.push(event) });
    await client.get('/scim/v2/Users', { filter: 'userName eq "ada@example.com"' });
    expect(events.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['POST', '/restapi/oauth/token', 200],
      ['GET', '/scim/v2/Users', 200],
    ]);
    const printed = inspect(client, { depth: 20, showHidden: true }) + JSON.stringify(events) + inspect(jwtCredentials);
    for (const secret of [...secretForms, 'ada@example.com']) expect(printed).not.toContain(secret);
  });
});
