import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoClientId, demoJwt } from '../../server/src/simulator/simulator';
import { call, form, jwtGrant, signIn, start } from './simulator-fixture';

const tokenPath = '/restapi/oauth/token';
const jwtFields = { grant_type: jwtGrant, assertion: demoJwt };
const users = '/scim/v2/Users';

describe('OAuth', () => {
  it('A1: gives an access token for the JWT, and no refresh token unless the app issues them', async () => {
    const answer = await form(await start(), tokenPath, jwtFields);
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({
      token_type: 'bearer',
      expires_in: 3600,
      scope: 'ReadAccounts EditAccounts',
      owner_id: '400100001',
    });
    expect(answer.json).not.toHaveProperty('refresh_token');
    expect(answer.headers.get('x-rate-limit-group')).toBe('Auth');
    const issuing = await form(await start({ issueRefreshTokens: true }), tokenPath, jwtFields);
    expect(issuing.json.refresh_token_expires_in).toBe(604_800);
  });

  it.each([
    [{ grant_type: 'password' }, 'invalid_request', 'OAU-250'],
    [{ ...jwtFields, assertion: 'other' }, 'invalid_grant', 'OAU-213'],
    [{ grant_type: 'refresh_token', refresh_token: 'x' }, 'invalid_grant', 'OAU-213'],
    [{ grant_type: 'authorization_code', code: 'x' }, 'invalid_grant', 'OAU-106'],
  ])('A2: refuses %j', async (fields: Record<string, string>, error, errorCode) => {
    const answer = await form(await start(), tokenPath, fields);
    expect(answer).toMatchObject({ status: 400, json: { error, errors: [{ errorCode }] } });
  });

  it('A2: refuses a grant the app was not created with, and an unknown client', async () => {
    const simulator = await start({ grantTypes: ['authorization_code'] });
    const refused = await form(simulator, tokenPath, jwtFields);
    expect(refused.json).toMatchObject({ error: 'unauthorized_client', errors: [{ errorCode: 'OAU-251' }] });
    const basic = `Basic ${Buffer.from('demo-client:wrong').toString('base64')}`;
    expect((await form(simulator, tokenPath, jwtFields, basic)).json.error).toBe('invalid_client');
    expect((await form(simulator, tokenPath, { ...jwtFields, client_id: demoClientId }, '')).json.error).toBe(
      'invalid_client',
    );
    const open = await start({ clientSecret: null });
    expect((await form(open, tokenPath, { ...jwtFields, client_id: demoClientId }, '')).status).toBe(200);
  });

  it.each([
    ['-1', 600],
    ['60', 600],
    ['1200', 1200],
    ['99999', 3600],
    ['soon', 3600],
  ])('A3: makes access_token_ttl %s %d seconds', async (ttl, seconds) => {
    const answer = await form(await start(), tokenPath, { ...jwtFields, access_token_ttl: ttl });
    expect(answer.json.expires_in).toBe(seconds);
  });

  it('A3: the access token expires', async () => {
    let time = 0;
    const simulator = await start({ clock: () => time, gatewayErrors: 'platform' });
    const token = await signIn(simulator);
    time = 3_600_000;
    const answer = await call(simulator, token, 'GET', users);
    expect(answer).toMatchObject({ status: 401, json: { errorCode: 'OAU-128' } });
  });

  it('A4: a refresh token works once and ends the earlier access token', async () => {
    let time = 0;
    const simulator = await start({ issueRefreshTokens: true, clock: () => time });
    const first = (await form(simulator, tokenPath, jwtFields)).json;
    const fields = { grant_type: 'refresh_token', refresh_token: String(first.refresh_token) };
    const second = await form(simulator, tokenPath, fields);
    expect(second.status).toBe(200);
    expect((await form(simulator, tokenPath, fields)).json.error).toBe('invalid_grant');
    expect((await call(simulator, String(first.access_token), 'GET', users)).status).toBe(401);
    expect((await call(simulator, String(second.json.access_token), 'GET', users)).status).toBe(200);
    time = 604_800_000;
    const late = await form(simulator, tokenPath, { ...fields, refresh_token: String(second.json.refresh_token) });
    expect(late.json).toMatchObject({ error: 'invalid_grant', errors: [{ errorCode: 'OAU-210' }] });
  });

  it('A5: revoking ends the session', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    expect((await form(simulator, '/restapi/oauth/revoke', { token })).status).toBe(200);
    expect((await call(simulator, token, 'GET', users)).status).toBe(401);
  });

  it('A6: refuses the sixth token request of a minute', async () => {
    const simulator = await start({ clock: () => 0 });
    for (let round = 0; round < 5; round++) expect((await form(simulator, tokenPath, jwtFields)).status).toBe(200);
    const answer = await form(simulator, tokenPath, jwtFields);
    expect(answer).toMatchObject({ status: 429, json: { errorCode: 'CMN-301' } });
    expect(answer.headers.get('retry-after')).toBe('60');
  });

  it('exchanges an authorization code, with PKCE, once', async () => {
    const simulator = await start();
    const redirectUri = 'http://127.0.0.1:9/callback';
    const verifier = 'v'.repeat(43);
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: demoClientId,
      redirect_uri: redirectUri,
      state: 's1',
      code_challenge: challenge,
      code_challenge_method: 'S256',
    });
    const authorize = async (): Promise<string> => {
      const page = await fetch(`${simulator.url}/restapi/oauth/authorize?${query}`, { redirect: 'manual' });
      const location = new URL(page.headers.get('location') ?? '');
      expect(location.searchParams.get('state')).toBe('s1');
      return location.searchParams.get('code') ?? '';
    };
    const fields = {
      grant_type: 'authorization_code',
      code: await authorize(),
      redirect_uri: redirectUri,
      code_verifier: verifier,
    };
    expect(
      (await form(simulator, tokenPath, { ...fields, redirect_uri: 'http://elsewhere.example/' })).json,
    ).toMatchObject({ errors: [{ errorCode: 'OAU-109' }] });
    const again = { ...fields, code: await authorize() };
    expect((await form(simulator, tokenPath, again)).status).toBe(200);
    expect((await form(simulator, tokenPath, again)).status).toBe(400);
    const wrong = { ...fields, code: await authorize(), code_verifier: 'x' };
    expect((await form(simulator, tokenPath, wrong)).status).toBe(400);
  });
});
