import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { demoSeed } from '../../server/src/simulator/seed';
import { startSimulator } from '../../server/src/simulator/simulator';
import { call, signIn, start } from './simulator-fixture';

const users = '/scim/v2/Users';

function newUser(email: string): unknown {
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    userName: email,
    name: { givenName: 'New', familyName: 'User' },
    emails: [{ type: 'work', value: email }],
  };
}

/** What the server says to bytes a client would not send. */
function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(text));
    socket.on('data', (chunk) => {
      received += String(chunk);
    });
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}

describe('the server', () => {
  it.each(['0.0.0.0', '::', 'localhost', '192.168.0.1'])('refuses to listen on %s', async (address) => {
    await expect(startSimulator({ seed: demoSeed(), address })).rejects.toThrow('127.0.0.1 only');
  });

  it('says when the port is taken', async () => {
    const simulator = await start();
    await expect(startSimulator({ seed: demoSeed(), port: simulator.port })).rejects.toThrow('EADDRINUSE');
  });

  it('serves no other host name', async () => {
    const { port } = await start();
    expect(await raw(port, `GET ${users} HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n`)).toContain(
      '421',
    );
  });

  it('survives strange targets and broken requests', async () => {
    const simulator = await start();
    for (const target of ['//[', 'http://[', '*', '/%', '/scim/v2/Users/%E0%A4%A', '/restapi/v1.0/account']) {
      await raw(
        simulator.port,
        `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${simulator.port}\r\nConnection: close\r\n\r\n`,
      );
    }
    await raw(simulator.port, 'nonsense\r\n\r\n');
    expect((await call(simulator, await signIn(simulator), 'GET', users)).status).toBe(200);
  });

  it('R1: answers 401 in either form, with the rate-limit headers', async () => {
    const scim = await call(await start(), 'wrong', 'GET', users);
    expect(scim).toMatchObject({ status: 401, json: { status: '401', detail: 'Token not found' } });
    expect(scim.headers.get('x-rate-limit-group')).toBe('Light');
    const platform = await call(await start({ gatewayErrors: 'platform' }), 'wrong', 'GET', users);
    expect(platform.json).toMatchObject({ errorCode: 'OAU-213', errors: [{ errorCode: 'OAU-213' }] });
    const simulator = await start({ gatewayErrors: 'platform' });
    const none = await fetch(simulator.url + users);
    expect(await none.json()).toMatchObject({ errorCode: 'OAU-123' });
  });

  it('R2, W20: gives the app its permissions', async () => {
    const simulator = await start({ scopes: ['ReadAccounts'] });
    const token = await signIn(simulator);
    expect((await call(simulator, token, 'GET', users)).status).toBe(200);
    expect((await call(simulator, token, 'POST', users, newUser('new@harborline.example'))).status).toBe(403);
  });

  it.each(['{', '', '\uFEFF{}', '{"schemas":['])('answers the body %j with invalidSyntax', async (body) => {
    const simulator = await start();
    const answer = await call(simulator, await signIn(simulator), 'POST', users, body);
    expect(answer).toMatchObject({ status: 400, json: { scimType: 'invalidSyntax' } });
  });

  it('refuses other media types and too large bodies', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'text/plain' };
    expect((await fetch(simulator.url + users, { method: 'POST', headers, body: '{}' })).status).toBe(415);
    const large = await call(simulator, token, 'POST', users, `"${'x'.repeat(11 * 1024 * 1024)}"`);
    expect(large).toMatchObject({ status: 413, json: { status: '413' } });
  });

  it('takes no notice of a body on DELETE', async () => {
    const simulator = await start();
    expect((await call(simulator, await signIn(simulator), 'DELETE', `${users}/400100002`, 'null')).status).toBe(204);
    expect(simulator.model.get('400100002')).toBeUndefined();
  });

  it('logs requests without headers', async () => {
    const simulator = await start({ clock: () => 0 });
    const token = await signIn(simulator);
    await call(simulator, token, 'GET', `${users}?count=1`);
    expect(simulator.log.at(-1)).toEqual({
      at: '1970-01-01T00:00:00.000Z',
      method: 'GET',
      path: users,
      query: '?count=1',
      status: 200,
    });
    expect(JSON.stringify(simulator.log)).not.toContain(token);
  });
});

describe('rate limits', () => {
  it('L1: every answer carries the headers', async () => {
    const simulator = await start({ clock: () => 0 });
    const token = await signIn(simulator);
    const first = await call(simulator, token, 'GET', users);
    const limit = ['group', 'limit', 'remaining', 'window'].map((name) => first.headers.get(`x-rate-limit-${name}`));
    expect(limit).toEqual(['Light', '50', '49', '60']);
    const write = await call(simulator, token, 'POST', users, newUser('new@harborline.example'));
    expect(write.headers.get('x-rate-limit-group')).toBe('Heavy');
    expect(write.headers.get('x-rate-limit-limit')).toBe('10');
    const list = await call(simulator, token, 'GET', '/restapi/v1.0/account/~/extension');
    expect(list.headers.get('x-rate-limit-group')).toBe('Medium');
  });

  it('L2, L3: over the limit the answer is 429, and asking meanwhile starts the penalty again', async () => {
    let time = 0;
    const simulator = await start({ clock: () => time, limits: { Light: 2 } });
    const token = await signIn(simulator);
    const status = async (): Promise<number> => (await call(simulator, token, 'GET', users)).status;
    expect([await status(), await status(), await status()]).toEqual([200, 200, 429]);
    time = 59_000;
    const again = await call(simulator, token, 'GET', users);
    expect(again).toMatchObject({ status: 429, json: { status: '429', detail: 'Request rate exceeded' } });
    expect(again.headers.get('retry-after')).toBe('60');
    time = 61_000;
    expect(await status()).toBe(429);
    time = 121_000;
    expect(await status()).toBe(200);
  });

  it('slides: requests leave the window one by one', async () => {
    let time = 0;
    const simulator = await start({ clock: () => time, limits: { Light: 2 } });
    const token = await signIn(simulator);
    await call(simulator, token, 'GET', users);
    time = 30_000;
    await call(simulator, token, 'GET', users);
    time = 60_000;
    expect((await call(simulator, token, 'GET', users)).headers.get('x-rate-limit-remaining')).toBe('0');
  });
});

describe('REST twins', () => {
  it('answer a connection test from the same state', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    const get = async (path: string) => (await call(simulator, token, 'GET', `/restapi/v1.0/account/~${path}`)).json;
    expect(await get('')).toMatchObject({ status: 'Confirmed', serviceInfo: { brand: { id: '1210' } } });
    expect(await get('/extension/~')).toMatchObject({
      id: 400_100_001,
      status: 'Enabled',
      permissions: { admin: { enabled: true } },
    });
    expect(await get('/service-info')).toMatchObject({
      serviceFeatures: expect.arrayContaining([{ featureName: 'ExternalDirectoryIntegration', enabled: true }]),
    });
    expect(await get('/extension/~/authz-profile/check?permissionId=AddRemoveUsers')).toMatchObject({
      successful: true,
    });
    expect(await get('/extension/~/authz-profile/check?permissionId=Billing')).toMatchObject({ successful: false });
    const unassigned = await get('/extension?status=Unassigned&type=User&perPage=1000');
    expect(unassigned).toMatchObject({
      paging: { totalElements: 3 },
      records: [{ id: 400_100_091, status: 'Unassigned', assignedCountry: { isoCode: 'US' } }, {}, {}],
    });
    expect(JSON.stringify(unassigned)).not.toContain('extensionNumber');
    await call(simulator, token, 'POST', users, newUser('new@harborline.example'));
    expect(await get('/extension?status=Unassigned')).toMatchObject({ paging: { totalElements: 2 } });
    expect(await get('/extension?email=ada.okafor@harborline.example&email=new@harborline.example')).toMatchObject({
      paging: { totalElements: 2 },
    });
    expect(await get('/extension/400100091')).toMatchObject({ status: 'NotActivated' });
    expect(await get('/extension/1')).toMatchObject({ errorCode: 'CMN-102' });
    expect(await get('/extension?perPage=0')).toMatchObject({ errorCode: 'CMN-101' });
    expect(await get('/nowhere')).toMatchObject({ errorCode: 'CMN-120' });
  });

  it('say that directory integration is off', async () => {
    const simulator = await start({ seed: { ...demoSeed(), scimEnabled: false } });
    const token = await signIn(simulator);
    const { json } = await call(simulator, token, 'GET', '/restapi/v1.0/account/~/service-info');
    expect(JSON.stringify(json)).toContain('"featureName":"ExternalDirectoryIntegration","enabled":false');
  });
});
