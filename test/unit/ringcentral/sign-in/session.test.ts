import { describe, expect, it } from 'vitest';
import { createAccountClient } from '../../../../server/src/ringcentral/account-client';
import { Secret } from '../../../../server/src/ringcentral/secret';
import { signIn } from '../../../../server/src/ringcentral/sign-in';
import { readIdentity } from '../../../../server/src/ringcentral/who';
import { callsOf, failureOf, token, users } from '../helpers/account-clients';
import { closing } from '../helpers/cleanup';
import { json, type LoopbackServer } from '../helpers/loopback-server';
import {
  clientId,
  clientSecret,
  jwt,
  oauthError,
  platformError,
  ringCentralDouble,
} from '../helpers/ringcentral-double';
import { steadyClock } from '../helpers/steady-clock';

const close = closing();
const revoke = 'POST /restapi/oauth/revoke';
const app = { clientId, clientSecret: new Secret(clientSecret) };
const byJwt = { kind: 'jwt', jwt: new Secret(jwt) } as const;
const byCode = {
  kind: 'code',
  code: new Secret('code-77d1'),
  redirectUri: 'vscode://publisher.name/signed-in',
  verifier: new Secret('verifier-c2f0'),
} as const;

const form = (server: LoopbackServer, index: number) => new URLSearchParams(server.seen[index]?.body);

/** A token answer with a refresh token; each token is another. */
const withRefresh = (response: Parameters<typeof json>[0], count: number) =>
  json(response, 200, {
    access_token: `access-token-93be-${count}`,
    expires_in: 600,
    refresh_token: `refresh-81c-${count}`,
    refresh_token_expires_in: 604800,
  });

describe('signing in with a code', () => {
  it('sends code, redirect URI and verifier, once, with the Basic header of the app', async () => {
    const server = close(await ringCentralDouble());
    await signIn({ server: server.url, app, grant: byCode });
    expect(Object.fromEntries(form(server, 0))).toEqual({
      grant_type: 'authorization_code',
      code: 'code-77d1',
      redirect_uri: 'vscode://publisher.name/signed-in',
      code_verifier: 'verifier-c2f0',
    });
    expect(server.seen[0]?.headers.authorization).toMatch(/^Basic /);
  });

  it('of a public app sends the client ID in the body and no secret', async () => {
    const server = close(await ringCentralDouble());
    await signIn({ server: server.url, app: { clientId }, grant: byCode });
    expect(form(server, 0).get('client_id')).toBe(clientId);
    expect(server.seen[0]?.headers.authorization).toBeUndefined();
  });

  it('does not send a code twice, whatever the answer, and repeats none of it', async () => {
    const server = close(
      await ringCentralDouble({
        routes: { [token]: (_, response) => oauthError(response, 503, 'error', 'OAU-106', 'code-77d1 verifier-c2f0') },
      }),
    );
    const error = await failureOf(signIn({ server: server.url, app, grant: byCode }));
    expect(callsOf(server)).toEqual([token]);
    expect(`${error.message}${JSON.stringify(error.facts)}`).not.toMatch(/code-77d1|verifier-c2f0/);
  });

  it('masks what the server repeats of it behind escapes of JSON', async () => {
    const hidden = [...'code-77d1'].map((sign) => `\\u00${sign.charCodeAt(0).toString(16)}`).join('');
    const server = close(
      await ringCentralDouble({
        routes: {
          [token]: (_, response) => {
            response.writeHead(400, { 'content-type': 'application/json' });
            response.end(`{"error":"invalid_grant","error_description":"bad code ${hidden}"}`);
          },
        },
      }),
    );
    const error = await failureOf(signIn({ server: server.url, app, grant: byCode }));
    expect(error.message).toBe('RingCentral answered 400: bad code ***');
  });

  it('renews with the refresh token, which is another each time', async () => {
    const clock = steadyClock();
    const server = close(
      await ringCentralDouble({ routes: { [token]: (_, response, count) => withRefresh(response, count) } }),
    );
    const session = await signIn({ server: server.url, app, grant: byCode, clock });
    for (const refreshToken of ['refresh-81c-1', 'refresh-81c-2']) {
      clock.advance(590_000);
      await session.token();
      expect(form(server, server.seen.length - 1).get('refresh_token')).toBe(refreshToken);
    }
    expect(session.isRenewable).toBe(true);
  });

  it('keeps the refresh token when the network fails for a moment', async () => {
    const clock = steadyClock();
    const server = close(
      await ringCentralDouble({
        routes: {
          [token]: (_, response, count) =>
            count === 2 ? platformError(response, 502, 'CMN-201', 'later') : withRefresh(response, count),
        },
      }),
    );
    const session = await signIn({ server: server.url, app, grant: byCode, clock });
    clock.advance(590_000);
    await failureOf(session.token());
    await session.token();
    expect(form(server, 2).get('refresh_token')).toBe('refresh-81c-1');
  });

  it('without a refresh token uses the token to its end, then asks to sign in again', async () => {
    const clock = steadyClock();
    const server = close(await ringCentralDouble({ expiresIn: 600 }));
    const session = await signIn({ server: server.url, app, grant: byCode, clock });
    expect(session.isRenewable).toBe(false);
    clock.advance(590_000);
    await session.token();
    clock.advance(20_000);
    const error = await failureOf(session.token());
    expect(error).toMatchObject({ kind: 'credentials' });
    expect(error.message).toContain('has run out');
    expect(callsOf(server)).toEqual([token]);
  });
});

describe('a session that clients share', () => {
  it('is signed in to once, and survives the clients that read with it', async () => {
    const server = close(await ringCentralDouble());
    const session = await signIn({ server: server.url, app, grant: byCode });
    for (let i = 0; i < 2; i += 1) {
      const client = createAccountClient({ server: server.url, credentials: { kind: 'session', session } });
      await client.get('/scim/v2/Users');
      await client.close();
    }
    expect(callsOf(server)).toEqual([token, users, users]);
    expect(server.seen[2]?.headers.authorization).toBe('Bearer access-token-93be-1');
  });

  it('tells life time and permissions as signing in does', async () => {
    const clock = steadyClock();
    const server = close(await ringCentralDouble());
    const session = await signIn({ server: server.url, app, grant: byCode, clock });
    clock.advance(600_000);
    const client = createAccountClient({ server: server.url, credentials: { kind: 'session', session }, clock });
    expect(await client.signIn()).toEqual({
      expiresInSeconds: 3000,
      hasRefreshToken: false,
      scopes: ['ReadAccounts', 'EditAccounts'],
    });
  });

  it('keeps what the server said of a token that it refuses and that cannot be renewed', async () => {
    const server = close(
      await ringCentralDouble({
        routes: { [users]: (_, response) => platformError(response, 401, 'OAU-213', 'Token not found') },
      }),
    );
    const session = await signIn({ server: server.url, app, grant: byCode });
    const client = createAccountClient({ server: server.url, credentials: { kind: 'session', session } });
    const error = await failureOf(client.get('/scim/v2/Users'));
    expect(error.facts).toMatchObject({ status: 401, answer: { errorCode: 'OAU-213' } });
  });

  it('renews a refused token with the JWT, once for reads that start together', async () => {
    let isRefused = true;
    const server = close(
      await ringCentralDouble({
        routes: {
          [users]: ({ headers }, response) => {
            isRefused = headers.authorization?.endsWith('-1') === true;
            if (isRefused) return platformError(response, 401, 'OAU-128', 'Access token expired');
            json(response, 200, { totalResults: 0 });
          },
        },
      }),
    );
    const session = await signIn({ server: server.url, app, grant: byJwt });
    const client = createAccountClient({ server: server.url, credentials: { kind: 'session', session } });
    await Promise.all([client.get('/scim/v2/Users'), client.get('/scim/v2/Users')]);
    expect(callsOf(server).filter((call) => call === token)).toHaveLength(2);
    expect(isRefused).toBe(false);
  });

  it('is bound to its server: a client of another one is not made', async () => {
    const server = close(await ringCentralDouble());
    const sink = close(await ringCentralDouble());
    const session = await signIn({ server: server.url, app, grant: byJwt });
    const open = () => createAccountClient({ server: sink.url, credentials: { kind: 'session', session } });
    expect(open).toThrow(expect.objectContaining({ kind: 'credentials' }));
    expect(sink.seen).toEqual([]);
  });

  it('is revoked and forgotten when it ends, and gives no token afterwards', async () => {
    const server = close(await ringCentralDouble());
    const session = await signIn({ server: server.url, app, grant: byJwt });
    await session.end();
    expect(callsOf(server)).toEqual([token, revoke]);
    expect(form(server, 1).get('token')).toBe('access-token-93be-1');
    expect(session.current).toBeUndefined();
    expect(await failureOf(session.token())).toMatchObject({ kind: 'credentials' });
    expect(callsOf(server)).toHaveLength(2);
  });

  it('is forgotten even when the server does not confirm, which is said', async () => {
    const server = close(
      await ringCentralDouble({ routes: { [revoke]: (_, response) => platformError(response, 500, 'CMN-203', 'no') } }),
    );
    const session = await signIn({ server: server.url, app, grant: byJwt });
    await failureOf(session.end());
    expect(session.current).toBeUndefined();
  });
});

describe('whose token it is', () => {
  it('names person, account and brand, and leaves out what may not be read', async () => {
    const server = close(
      await ringCentralDouble({
        routes: {
          'GET /restapi/v1.0/account/~': (_, response) =>
            json(response, 200, {
              id: 37439510,
              mainNumber: '+16505550100',
              serviceInfo: { brand: { id: '1210', name: 'RingCentral' } },
            }),
          'GET /restapi/v1.0/account/~/extension/~': (_, response) =>
            platformError(response, 403, 'CMN-408', 'In order to call this API endpoint, user needs to have [X]'),
        },
      }),
    );
    const session = await signIn({ server: server.url, app, grant: byJwt });
    const client = createAccountClient({ server: server.url, credentials: { kind: 'session', session } });
    expect(await readIdentity(client)).toEqual({
      accountId: '37439510',
      accountNumber: '+16505550100',
      brand: 'RingCentral',
    });
  });
});
