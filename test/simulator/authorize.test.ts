import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoClientId, type Simulator, type SimulatorOptions } from '../../server/src/simulator/simulator';
import { type Answer, form, start } from './simulator-fixture';

const redirectUri = 'http://127.0.0.1:9/callback';
const verifier = 'v'.repeat(43);
const request = {
  response_type: 'code',
  client_id: demoClientId,
  redirect_uri: redirectUri,
  state: 's 1',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
};

function authorize(simulator: Simulator, change: Readonly<Record<string, string>> = {}): Promise<Response> {
  const query = new URLSearchParams({ ...request, ...change });
  return fetch(`${simulator.url}/restapi/oauth/authorize?${query}`, { redirect: 'manual' });
}

function locationOf(response: Response): URL {
  return new URL(response.headers.get('location') ?? 'about:blank');
}

function decide(simulator: Simulator, ticket: string, decision: string): Promise<Response> {
  const body = new URLSearchParams({ ticket, decision });
  return fetch(`${simulator.url}/restapi/oauth/authorize`, { method: 'POST', body, redirect: 'manual' });
}

function redeem(simulator: Simulator, code: string): Promise<Answer> {
  const fields = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier };
  return form(simulator, '/restapi/oauth/token', fields);
}

async function ticketOf(simulator: Simulator): Promise<string> {
  const page = await authorize(simulator);
  return /name="ticket" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
}

describe('the sign-in page', () => {
  const asking: Partial<SimulatorOptions> = { approval: 'page', clock: () => 0 };

  it('asks, and goes back with a code that works once', async () => {
    const simulator = await start(asking);
    const page = await authorize(simulator);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('ada.okafor@harborline.example');
    const ticket = await ticketOf(simulator);
    const allowed = await decide(simulator, ticket, 'allow');
    expect(allowed.status).toBe(302);
    const location = locationOf(allowed);
    expect(location.searchParams.get('state')).toBe('s 1');
    const code = location.searchParams.get('code') ?? '';
    expect((await redeem(simulator, code)).status).toBe(200);
    expect((await redeem(simulator, code)).status).toBe(400);
    expect((await decide(simulator, ticket, 'allow')).status).toBe(400);
  });

  it('goes back with access_denied when refused', async () => {
    const simulator = await start(asking);
    const location = locationOf(await decide(simulator, await ticketOf(simulator), 'deny'));
    expect([...location.searchParams]).toEqual([
      ['error', 'access_denied'],
      ['state', 's 1'],
    ]);
  });

  it('shows names as text', async () => {
    const simulator = await start({ ...asking, clientId: '<img src=x>"' });
    const page = await authorize(simulator, { client_id: '<img src=x>"' });
    const text = await page.text();
    expect(text).toContain('&lt;img src=x&gt;&quot;');
    expect(text).not.toContain('<img');
  });
});

describe('an authorization request', () => {
  it.each([
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ client_id: 'other' }, 'invalid_client'],
    [{ redirect_uri: 'https://attacker.example/' }, 'invalid_request'],
    [{ redirect_uri: 'javascript:alert(1)' }, 'invalid_request'],
    [{ redirect_uri: 'nowhere' }, 'invalid_request'],
    [{ code_challenge_method: 'plain' }, 'invalid_request'],
  ])('%j is refused and goes nowhere', async (change, error) => {
    const response = await authorize(await start(), change);
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.json()).toMatchObject({ error });
  });

  it('may lead to an application, or to registered addresses only', async () => {
    const uri = 'vscode://publisher.extension/signed-in';
    expect(locationOf(await authorize(await start(), { redirect_uri: uri })).protocol).toBe('vscode:');
    const strict = await start({ redirectUris: [redirectUri] });
    expect((await authorize(strict, { redirect_uri: uri })).status).toBe(400);
    expect((await authorize(strict)).status).toBe(302);
  });

  it('gives a code that is good for five minutes', async () => {
    let time = 0;
    const simulator = await start({ clock: () => time });
    const code = locationOf(await authorize(simulator)).searchParams.get('code') ?? '';
    time = 300_000;
    expect((await redeem(simulator, code)).json).toMatchObject({ errors: [{ errorCode: 'OAU-106' }] });
  });
});

describe('a session', () => {
  it('A4, A5: is renewed by a refresh token that works once, and ends with either of its tokens', async () => {
    const simulator = await start({ issueRefreshTokens: true });
    const code = locationOf(await authorize(simulator)).searchParams.get('code') ?? '';
    const first = (await redeem(simulator, code)).json;
    const refresh = (token: unknown) =>
      form(simulator, '/restapi/oauth/token', { grant_type: 'refresh_token', refresh_token: String(token) });
    const second = (await refresh(first.refresh_token)).json;
    expect(second.session_id).toBe(first.session_id);
    expect((await refresh(first.refresh_token)).status).toBe(400);
    await form(simulator, '/restapi/oauth/revoke', { token: String(second.refresh_token) });
    const list = await fetch(`${simulator.url}/scim/v2/Users`, {
      headers: { Authorization: `Bearer ${String(second.access_token)}` },
    });
    expect(list.status).toBe(401);
    expect((await refresh(second.refresh_token)).status).toBe(400);
  });

  it('takes the lifetime and the scope it is asked for, never more', async () => {
    const simulator = await start({ issueRefreshTokens: true });
    const fields = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: 'demo-jwt' };
    const wish = { refresh_token_ttl: '9999999', scope: 'ReadAccounts Everything', endpoint_id: 'e1' };
    const { json } = await form(simulator, '/restapi/oauth/token', { ...fields, ...wish });
    expect(json).toMatchObject({ refresh_token_expires_in: 2_592_000, scope: 'ReadAccounts', endpoint_id: 'e1' });
  });
});
