import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../../../server/src/account/parse-snapshot';
import {
  authorizationRequest,
  readAuthorizationAnswer,
} from '../../../../server/src/ringcentral/authorization-request';
import { Secret } from '../../../../server/src/ringcentral/secret';
import { parseServerAddress } from '../../../../server/src/ringcentral/server-address';
import { signIn } from '../../../../server/src/ringcentral/sign-in';
import { demoClientId, demoClientSecret, startSimulator } from '../../../../server/src/simulator/simulator';
import { failureOf } from '../helpers/account-clients';
import { closing } from '../helpers/cleanup';

const close = closing();
const redirectUri = 'vscode://ringcentral-provisioning.ringcentral-provisioning/signed-in';

async function simulator() {
  const seed = parseSnapshot('{"format":"ringcentral-account/1","users":[]}');
  if (!seed.ok) throw new Error(JSON.stringify(seed.problems));
  return close(await startSimulator({ seed: seed.snapshot, grantTypes: ['authorization_code'] }));
}

const app = { clientId: demoClientId, clientSecret: new Secret(demoClientSecret) };

/** Where the sign-in page of the simulator, which approves at once, sends the browser back to. */
async function visit(url: string): Promise<URL> {
  const response = await fetch(url, { redirect: 'manual' });
  return new URL(response.headers.get('location') ?? 'none:');
}

describe('an authorization request', () => {
  it('asks the server itself, with a challenge and without the verifier', () => {
    const request = authorizationRequest(parseServerAddress('https://platform.ringcentral.com'), 'app-1', redirectUri);
    const url = new URL(request.url);
    expect(`${url.origin}${url.pathname}`).toBe('https://platform.ringcentral.com/restapi/oauth/authorize');
    const verifier = request.verifier.reveal();
    expect(Object.fromEntries(url.searchParams)).toEqual({
      response_type: 'code',
      client_id: 'app-1',
      redirect_uri: redirectUri,
      state: request.state,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    expect(request.url).not.toContain(verifier);
    // RFC 7636 §4.1: 43 to 128 unreserved characters.
    expect(verifier).toMatch(/^[\w~.-]{43,128}$/);
  });

  it('has another state and verifier each time', () => {
    const address = parseServerAddress('http://127.0.0.1:1');
    const [a, b] = [0, 1].map(() => authorizationRequest(address, 'app-1', redirectUri));
    expect(a?.state).not.toBe(b?.state);
    expect(a?.verifier.reveal()).not.toBe(b?.verifier.reveal());
  });

  it('signs in to the simulator, as a browser would', async () => {
    const { url } = await simulator();
    const request = authorizationRequest(parseServerAddress(url), demoClientId, redirectUri);
    const back = await visit(request.url);
    expect(back.href.split('?')[0]).toBe(redirectUri);
    expect(back.searchParams.get('state')).toBe(request.state);
    const code = readAuthorizationAnswer(back.searchParams);
    const session = await signIn({ server: url, app, grant: { kind: 'code', code, ...request } });
    expect(session.current?.scopes).toContain('ReadAccounts');
  });

  it('is worth nothing to who has the code and not the verifier', async () => {
    const { url } = await simulator();
    const request = authorizationRequest(parseServerAddress(url), demoClientId, redirectUri);
    const code = readAuthorizationAnswer((await visit(request.url)).searchParams);
    const verifier = authorizationRequest(parseServerAddress(url), demoClientId, redirectUri).verifier;
    const error = await failureOf(signIn({ server: url, app, grant: { kind: 'code', code, redirectUri, verifier } }));
    expect(error.facts.answer).toMatchObject({ oauthError: 'invalid_grant' });
  });
});

describe('the answer of the sign-in page', () => {
  it.each([
    ['error=access_denied', 'refused on the page'],
    ['error=unauthorized_client&error_description=no', 'authorization code flow'],
    ['error=something_new&error_description=Why', '"something_new: Why"'],
    ['code=', 'without a code'],
    ['', 'without a code'],
  ])('%s is explained', (query, message) => {
    expect(() => readAuthorizationAnswer(new URLSearchParams(query))).toThrow(message);
  });
});
