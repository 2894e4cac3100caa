import { describe, expect, it } from 'vitest';
import { createAccountClient } from '../../../../server/src/ringcentral/account-client';
import { accountClients, callsOf, failureOf, token, users } from '../helpers/account-clients';
import { json } from '../helpers/loopback-server';
import { jwt, jwtCredentials, oauthError, platformError, readyToken, scimError } from '../helpers/ringcentral-double';

const { close, open } = accountClients();

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
