import { describe, expect, it } from 'vitest';
import type { SecretStorage } from 'vscode';
import { ConnectionList } from '../../../../../client/src/infrastructure/connections/connection-list';
import { Connections } from '../../../../../client/src/infrastructure/connections/connections';
import { CredentialStore } from '../../../../../client/src/infrastructure/secrets';
import { Secret } from '../../../../../server/src/ringcentral/secret';
import { closing } from '../../../ringcentral/helpers/cleanup';
import {
  clientId,
  clientSecret,
  type DoubleOptions,
  jwt,
  oauthError,
  platformError,
  readyToken,
  ringCentralDouble,
} from '../../../ringcentral/helpers/ringcentral-double';
import { memento } from './memento';

const close = closing();
const signal = new AbortController().signal;
const target = { allowedHosts: [], signal };
const jwtGrant = {
  app: { clientId, clientSecret: new Secret(clientSecret) },
  grant: { kind: 'jwt', jwt: new Secret(jwt) },
} as const;

async function setUp(double: DoubleOptions = {}) {
  const server = close(await ringCentralDouble(double));
  const secrets = new Map<string, string>();
  const storage = {
    get: async (key: string) => secrets.get(key),
    store: async (key: string, value: string) => void secrets.set(key, value),
    delete: async (key: string) => void secrets.delete(key),
  };
  const remembered: string[] = [];
  const store = new CredentialStore(storage as unknown as SecretStorage, (secret) => remembered.push(secret));
  const state = memento();
  const clock = { now: Date.now() };
  const connections = new Connections(new ConnectionList(state), store, () => clock.now);
  const connection = {
    id: 'one',
    name: 'One',
    server: server.url,
    kind: 'jwt',
    clientId,
    isProduction: false,
    isReadOnly: false,
  } as const;
  await connections.save(connection, {
    kind: 'jwt',
    clientId,
    clientSecret: new Secret(clientSecret),
    jwt: new Secret(jwt),
  });
  const calls = () => server.seen.map(({ method, url }) => `${method} ${url.split('?')[0]}`);
  return { server, secrets, remembered, state, clock, connections, connection, calls };
}

describe('signing in to a connection', () => {
  it('says who, until when and with which permissions, and tells whoever draws it', async () => {
    const { connections, connection } = await setUp();
    const seen: string[] = [];
    connections.onDidChange(() => seen.push(connections.state('one').kind));
    await connections.signIn(connection, jwtGrant, target);
    expect(connections.state('one')).toMatchObject({
      kind: 'signed-in',
      identity: { person: 'Dana Reyes' },
      isRenewable: true,
      scopes: ['ReadAccounts', 'EditAccounts'],
    });
    expect(seen).toContain('signing-in');
    expect(seen.at(-1)).toBe('signed-in');
  });

  it('keeps tokens out of everything that is written', async () => {
    const { connections, connection, state, secrets, remembered } = await setUp();
    await connections.signIn(connection, jwtGrant, target);
    expect(state.text()).not.toMatch(/access-token|client-secret|jwt-payload/);
    expect([...secrets.values()].join()).not.toContain('access-token');
    expect(remembered).toContain('access-token-93be-1');
  });

  it('that fails says why, and nobody is signed in', async () => {
    const { connections, connection } = await setUp({
      routes: {
        'POST /restapi/oauth/token': (_, response) => oauthError(response, 400, 'invalid_grant', 'OAU-213', 'Gone'),
      },
    });
    await expect(connections.signIn(connection, jwtGrant, target)).rejects.toThrow('Gone');
    expect(connections.state('one')).toEqual({ kind: 'failed', reason: 'RingCentral answered 400: Gone' });
    expect(connections.session('one')).toBeUndefined();
  });

  it('whose token is not accepted is revoked again', async () => {
    const { connections, connection, calls } = await setUp({
      routes: {
        'GET /restapi/v1.0/account/~/extension/~': (_, response) =>
          platformError(response, 401, 'OAU-141', 'Extension state not allowed'),
      },
    });
    await expect(connections.signIn(connection, jwtGrant, target)).rejects.toThrow('Extension state');
    expect(calls().at(-1)).toBe('POST /restapi/oauth/revoke');
    expect(connections.state('one').kind).toBe('failed');
  });

  it('a second one ends the first', async () => {
    const { connections, connection, calls } = await setUp();
    await connections.signIn(connection, jwtGrant, target);
    await connections.signIn(connection, jwtGrant, target);
    expect(calls().filter((call) => call.endsWith('/revoke'))).toHaveLength(1);
    expect(connections.state('one').kind).toBe('signed-in');
  });

  it('that is overtaken by signing out comes to nothing, and its token is revoked', async () => {
    const { connections, connection, calls } = await setUp();
    const signingIn = connections.signIn(connection, jwtGrant, target);
    await connections.signOut('one');
    await expect(signingIn).rejects.toThrow('overtaken');
    expect(connections.state('one').kind).toBe('signed-out');
    expect(calls().at(-1)).toBe('POST /restapi/oauth/revoke');
  });

  it('with a ready token asks whose it is, and is not ours to revoke', async () => {
    const { connections, connection, calls } = await setUp();
    await connections.useToken({ ...connection, kind: 'token' }, readyToken, target);
    expect(connections.state('one')).toMatchObject({ kind: 'signed-in', isRenewable: false });
    expect(await connections.signOut('one')).toBe('not-ours');
    expect(calls().filter((call) => call.startsWith('POST'))).toEqual([]);
  });
});

describe('signing out of a connection', () => {
  it('revokes the token at the server and forgets it, once', async () => {
    const { connections, connection, server } = await setUp();
    await connections.signIn(connection, jwtGrant, target);
    const session = connections.session('one');
    expect(await connections.signOut('one')).toBe('revoked');
    const revoke = server.seen.filter(({ url }) => url === '/restapi/oauth/revoke');
    expect(revoke.map(({ body }) => new URLSearchParams(body).get('token'))).toEqual(['access-token-93be-1']);
    await expect(session?.token()).rejects.toThrow('Sign in again');
    expect(await connections.signOut('one')).toBe('not-signed-in');
  });

  it('says when the server did not confirm', async () => {
    const { connections, connection } = await setUp({
      routes: { 'POST /restapi/oauth/revoke': (_, response) => platformError(response, 500, 'CMN-203', 'no') },
    });
    await connections.signIn(connection, jwtGrant, target);
    expect(await connections.signOut('one')).toBe('not-confirmed');
    expect(connections.state('one').kind).toBe('signed-out');
  });

  it('removing signs out too, and leaves nothing behind', async () => {
    const { connections, connection, secrets } = await setUp();
    await connections.signIn(connection, jwtGrant, target);
    expect(await connections.remove('one')).toBe('revoked');
    expect([...secrets]).toEqual([]);
    expect(connections.list.all()).toEqual([]);
  });
});

describe('a sign-in that cannot be renewed', () => {
  const codeGrant = {
    app: { clientId },
    grant: { kind: 'code', code: new Secret('code-1'), redirectUri: 'vscode://a.b/c', verifier: new Secret('v-1') },
  } as const;

  it('is expired after its time', async () => {
    const { connections, connection, clock } = await setUp();
    await connections.signIn({ ...connection, kind: 'code' }, codeGrant, target);
    expect(connections.state('one').kind).toBe('signed-in');
    clock.now += 3_601_000;
    expect(connections.state('one').kind).toBe('expired');
    expect(connections.session('one')).toBeUndefined();
  });

  it('tells whoever draws it when that time has come', async () => {
    const { connections, connection, clock } = await setUp({ expiresIn: 1 });
    const begin = Date.now();
    clock.now = begin;
    await connections.signIn({ ...connection, kind: 'code' }, codeGrant, target);
    const told = new Promise<void>((resolve) => void connections.onDidChange(resolve));
    await told;
    expect(Date.now() - begin).toBeGreaterThanOrEqual(950);
  });
});
