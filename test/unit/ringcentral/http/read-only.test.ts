import { describe, expect, it, vi } from 'vitest';
import { createAccountClient } from '../../../../server/src/ringcentral/account-client';
import { Pacer } from '../../../../server/src/ringcentral/http/pacer';
import { createTransport } from '../../../../server/src/ringcentral/http/transport';
import { Redactor } from '../../../../server/src/ringcentral/secret';
import { closing } from '../helpers/cleanup';
import { jwtCredentials, ringCentralDouble } from '../helpers/ringcentral-double';
import { steadyClock } from '../helpers/steady-clock';

const close = closing();

async function open() {
  const server = close(await ringCentralDouble());
  const transport = createTransport({
    origin: server.url,
    redactor: new Redactor(),
    pacer: new Pacer(),
    clock: steadyClock(),
    timeoutMs: 1000,
    maxBytes: 1024,
    maxWaitMs: 0,
  });
  return { server, transport };
}

describe('the lowest layer', () => {
  it.each([
    ['POST', '/scim/v2/Users'],
    ['PUT', '/scim/v2/Users/1001'],
    ['PATCH', '/scim/v2/Users/1001'],
    ['DELETE', '/scim/v2/Users/1001'],
    ['POST', '/scim/v2/Bulk'],
    ['POST', '/restapi/v1.0/account/~/extension'],
    ['PUT', '/restapi/v1.0/account/~/extension/101'],
    ['POST', '/restapi/oauth/token/../../v1.0/account/~/extension'],
    ['HEAD', '/scim/v2/Users'],
    ['GET', '/scim/v2/Users?_method=DELETE'],
  ])('does not send %s %s', async (method, path) => {
    const { server, transport } = await open();
    await expect(transport(new Request(server.url + path, { method }))).rejects.toMatchObject({
      kind: 'forbidden-request',
    });
    expect(server.seen).toEqual([]);
  });

  it('does not send a method override or a request to another origin', async () => {
    const { server, transport } = await open();
    const other = close(await ringCentralDouble());
    const disguised = new Request(`${server.url}/scim/v2/Users`, { headers: { 'X-HTTP-Method-Override': 'DELETE' } });
    await expect(transport(disguised)).rejects.toMatchObject({ kind: 'forbidden-request' });
    await expect(transport(new Request(`${other.url}/scim/v2/Users`))).rejects.toMatchObject({
      kind: 'forbidden-request',
    });
    expect([...server.seen, ...other.seen]).toEqual([]);
  });

  it('writes nothing to the console, not even for the sandbox host', () => {
    const spies = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
    createAccountClient({ server: 'https://platform.devtest.ringcentral.com', credentials: jwtCredentials });
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});
