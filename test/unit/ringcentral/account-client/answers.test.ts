import { describe, expect, it } from 'vitest';
import { accountClients, callsOf, failureOf, token, users } from '../helpers/account-clients';
import { html, json } from '../helpers/loopback-server';
import { clientSecret, oauthError, platformError, ringCentralDouble, scimError } from '../helpers/ringcentral-double';

const { close, open } = accountClients();

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
