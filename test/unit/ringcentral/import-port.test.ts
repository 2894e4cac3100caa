import { describe, expect, it } from 'vitest';
import { createAccountClient } from '../../../server/src/ringcentral/account-client';
import { AccountError } from '../../../server/src/ringcentral/account-error';
import { liveAnswers } from '../../../server/src/ringcentral/import-port';
import { parseServerAddress } from '../../../server/src/ringcentral/server-address';
import { closing } from './helpers/cleanup';
import type { Handler } from './helpers/loopback-server';
import { readyToken, ringCentralDouble } from './helpers/ringcentral-double';

const close = closing();
const address = parseServerAddress('https://platform.ringcentral.com');

const request = {
  method: 'GET',
  url: 'https://elsewhere.example/scim/v2/Users?count=3',
  path: '/scim/v2/Users?count=3',
};

describe('answers of a live account', () => {
  it('are read by path, whatever host the connector names', async () => {
    const asked: string[] = [];
    const ask = liveAnswers({
      address,
      get: async (path) => {
        asked.push(path);
        return { status: 200, body: { Resources: [] } };
      },
    });
    expect(await ask(request)).toEqual({ status: 200, headers: undefined, body: { Resources: [] } });
    expect(asked).toEqual(['/scim/v2/Users?count=3']);
  });

  it('of an error status are answers', async () => {
    const answer = { form: 'scim', text: 'Request rate exceeded' } as const;
    const ask = liveAnswers({
      address,
      get: () => Promise.reject(new AccountError('http', 'RingCentral answered 429', { status: 429, answer })),
    });
    expect(await ask(request)).toMatchObject({ status: 429, body: { detail: 'Request rate exceeded' } });
  });

  it.each([
    ['text/html', '<html><title>Sign in</title></html>', 'an HTML page'],
    ['application/json', '<!DOCTYPE html><title>Sign in</title>', 'an HTML page'],
    ['text/plain', 'OK', 'text that is not JSON'],
    ['application/json', '{"Resources": [', 'text that is not JSON'],
  ])('that are no JSON say so: %s %s', async (type, text, fault) => {
    const users: Handler = (_, response) => void response.writeHead(200, { 'content-type': type }).end(text);
    const server = close(await ringCentralDouble({ routes: { 'GET /scim/v2/Users': users } }));
    const client = close(createAccountClient({ server: server.url, credentials: readyToken }));
    expect(await liveAnswers(client)(request)).toEqual({ status: 200, headers: undefined, body: undefined, fault });
  });

  it('that never came are thrown', async () => {
    const ask = liveAnswers({ address, get: () => Promise.reject(new AccountError('refused', 'nobody there')) });
    await expect(ask(request)).rejects.toThrow('nobody there');
  });

  it('to anything but a GET is not asked', async () => {
    const ask = liveAnswers({
      address,
      get: () => {
        throw new Error('asked');
      },
    });
    expect(await ask({ ...request, method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask({ ...request, path: '/scim/v2/../../restapi/v1.0/account/~' })).toMatchObject({ status: 405 });
    expect(await ask({ ...request, path: '/scim/v2/%2e%2e/x' })).toMatchObject({ status: 405 });
  });
});
