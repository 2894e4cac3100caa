import { afterEach, describe, expect, it } from 'vitest';
import { createAccountClient } from '../../../../server/src/ringcentral/account-client';
import { testConnection } from '../../../../server/src/ringcentral/connection/test-connection';
import { readSnapshot } from '../../../../server/src/ringcentral/read-snapshot';
import { json, type LoopbackServer, serve } from '../helpers/loopback-server';
import {
  clientId,
  jwtCredentials,
  person,
  readyToken,
  ringCentralDouble,
  secretForms,
} from '../helpers/ringcentral-double';
import { steadyClock } from '../helpers/steady-clock';
import { endOf, type OperationName, operations, paths } from './support';

const open: LoopbackServer[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A server that takes everything and would keep a token, had it one. */
async function sink(): Promise<LoopbackServer> {
  const server = await serve((_, response) => json(response, 200, {}));
  open.push(server);
  return server;
}

async function double(options: Parameters<typeof ringCentralDouble>[0]): Promise<LoopbackServer> {
  const server = await ringCentralDouble(options);
  open.push(server);
  return server;
}

/** Nothing secret came to a server, in a header, an address or a body; nothing at all, in fact. */
function expectNothing({ seen }: LoopbackServer): void {
  const everything = JSON.stringify(seen);
  for (const secret of secretForms) expect(everything).not.toContain(secret);
  expect(seen).toEqual([]);
}

describe.each([301, 302, 303, 307, 308])('a redirect with %d to another port', (status) => {
  it.each(Object.keys(operations) as readonly OperationName[])('is not followed by %s', async (operation) => {
    const other = await sink();
    const method = operation === 'token' ? 'POST' : 'GET';
    const redirect = (_: unknown, response: Parameters<typeof json>[0]) =>
      void response.writeHead(status, { location: `${other.url}/restapi/oauth/token` }).end();
    const server = await double({ routes: { [`${method} ${paths[operation]}`]: redirect } });
    const client = createAccountClient({ server: server.url, credentials: jwtCredentials, clock: steadyClock() });
    expect(await endOf(operations[operation](client, undefined))).toMatchObject({ error: { kind: 'redirect' } });
    await client.close();
    expectNothing(other);
  });
});

describe('addresses in answers', () => {
  it('are not followed: meta.location, next pages, links and Content-Location', async () => {
    const other = await sink();
    const headers = {
      link: `<${other.url}/next>; rel="next"`,
      'content-location': `${other.url}/here`,
      refresh: `0; url=${other.url}`,
    };
    const user = { ...person(1), meta: { location: `${other.url}/scim/v2/Users/1001`, resourceType: 'User' } };
    const navigation = { nextPage: { uri: `${other.url}/extension?page=2` } };
    const server = await double({
      routes: {
        'GET /scim/v2/Users': (_, response) =>
          json(response, 200, { totalResults: 1, Resources: [user], next: `${other.url}/next` }, headers),
        'GET /restapi/v1.0/account/~/extension': (_, response) =>
          json(response, 200, { records: [], navigation, paging: { totalPages: 1 }, uri: other.url }, headers),
        'GET /restapi/v1.0/account/~/extension/~': (_, response) =>
          json(response, 200, { id: 1, name: 'A', uri: other.url, account: { uri: other.url } }, headers),
      },
    });
    const clock = steadyClock();
    const client = createAccountClient({ server: server.url, credentials: jwtCredentials, clock });
    await readSnapshot(client, { now: clock.now(), withDetails: true });
    await client.close();
    await testConnection({ server: server.url, credentials: jwtCredentials, clock });
    expect(server.seen.length).toBeGreaterThan(15);
    expectNothing(other);
  });
});

describe('hosts that look alike', () => {
  it.each([
    'https://platform.ringcentral.com.evil.example',
    'https://evil-platform.ringcentral.com.example',
    'https://xplatform.ringcentral.com',
    'https://platform.ringcentral.com:8443',
    'https://platform.ringcentral.com@evil.example',
    'https://someone@platform.ringcentral.com',
    'https://platform.ringcentral.com.',
    'https://platform.ringcentral.com\\@evil.example',
    'https://platfоrm.ringcentral.com',
    'https://xn--platfrm-9fg.ringcentral.com',
    'https://platform.ringcentral.com%2eevil.example',
    'https://[::ffff:7f00:1]',
    'https://2130706433.evil.example',
    'http://platform.ringcentral.com',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'ftp://platform.ringcentral.com',
    '//platform.ringcentral.com',
  ])('%s is refused, and nothing is sent', async (server) => {
    const requests: string[] = [];
    const make = () =>
      createAccountClient({ server, credentials: readyToken, onRequest: ({ path }) => void requests.push(path) });
    expect(make).toThrowError(expect.objectContaining({ name: 'AccountError', kind: 'address' }));
    const report = await testConnection({ server, credentials: jwtCredentials, clock: steadyClock() });
    expect(report.stages[0]?.state).toBe('failed');
    expect(report.stages.slice(1).every(({ state }) => state === 'skipped')).toBe(true);
    expect(requests).toEqual([]);
    expect(JSON.stringify(report)).not.toContain(clientId);
  });

  it('letter case is none: it is the same host', () => {
    const { address } = createAccountClient({ server: 'https://PLATFORM.RingCentral.com', credentials: readyToken });
    expect(address.origin).toBe('https://platform.ringcentral.com');
  });
});
