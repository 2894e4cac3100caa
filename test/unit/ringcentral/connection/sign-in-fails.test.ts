import { describe, expect, it } from 'vitest';
import { connectionTests, routes } from '../helpers/connection-tests';
import { type Handler, html, json } from '../helpers/loopback-server';
import { jwt, oauthError, platformError } from '../helpers/ringcentral-double';

const { runOn } = connectionTests();

describe('signing in fails', () => {
  it.each([
    ['OAU-251', 400, 'unauthorized_client', 'may not use this grant type'],
    ['OAU-153', 401, 'invalid_client', 'client is not known'],
    ['OAU-236', 400, 'invalid_grant', 'disabled or frozen'],
    ['OAU-999', 400, 'invalid_grant', 'JWT is not accepted'],
  ])('explains %s', async (code, status, error, cause) => {
    const { stage, states } = await runOn({
      routes: { [routes.token]: (_, response) => oauthError(response, status, error, code, 'No') },
    });
    expect(stage('token')).toMatchObject({ state: 'failed', facts: { status, errorCode: code } });
    expect(stage('token').evidence).toBe(`answered ${status} ${error} ${code} "No"`);
    expect(stage('token').cause).toContain(cause);
    expect(stage('token').remedy).toBeTruthy();
    expect(states.slice(5, 16).every((state) => state.endsWith('skipped'))).toBe(true);
  });

  it.each<[string, Handler, string]>([
    ['a web page', (_, response) => html(response, 200, 'Company portal'), 'an HTML page titled "Company portal"'],
    ['an HTML error', (_, response) => html(response, 502, 'Proxy'), 'answered 502 with an HTML page titled "Proxy"'],
    [
      'a proxy that wants a sign-in',
      (_, response) => html(response, 407, 'Proxy'),
      'A proxy that asks for a sign-in (407) looks like this',
    ],
    [
      'a redirect',
      (_, response) => void response.writeHead(302, { location: 'https://x.example/a' }).end(),
      'redirects to x.example',
    ],
    [
      'a 503',
      (_, response) => platformError(response, 503, 'CMN-201', 'Service Temporary Unavailable'),
      'answered 503 CMN-201',
    ],
    ['a reset', (_, response) => void response.destroy(), 'closed before an answer'],
    ['silence', () => undefined, 'No answer within'],
    ['a limit', (_, response) => json(response, 429, {}, { 'retry-after': '60' }), 'answered 429'],
  ])('explains %s', async (_, handler, evidence) => {
    const { stage } = await runOn({ routes: { [routes.token]: handler } }, { timeoutMs: 300 });
    expect(stage('token').state).toBe('failed');
    expect(stage('token').evidence).toContain(evidence);
    expect(stage('token').remedy).toBeTruthy();
  });

  it('does not repeat a JWT that the server repeats', async () => {
    const { stage } = await runOn({
      routes: { [routes.token]: (_, response) => oauthError(response, 400, 'invalid_grant', 'OAU-1', `bad ${jwt}`) },
    });
    expect(stage('token').evidence).toContain('bad ***');
  });
});
