import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { RequestEvent } from '../../../../server/src/ringcentral/http/transport';
import { accountClients, callsOf, failureOf, token } from '../helpers/account-clients';
import { jwtCredentials, secretForms } from '../helpers/ringcentral-double';

const { open } = accountClients();

describe('read only', () => {
  it('has no method that writes', async () => {
    const { client } = await open();
    expect(Object.keys(client).sort()).toEqual(
      [
        'address',
        'appPermissions',
        'clean',
        'clockSkew',
        'close',
        'get',
        'getUser',
        'listUsers',
        'rateLimits',
        'serviceProviderConfig',
        'signIn',
      ].sort(),
    );
  });

  it.each([
    '/other',
    '/scim/v2/../../admin',
    '@evil.example/scim/v2/Users',
    '//evil.example/scim/v2/Users',
    '/restapi?_method=DELETE',
  ])('does not send GET %s', async (path) => {
    const { client, server } = await open();
    expect(await failureOf(client.get(path))).toMatchObject({ kind: 'forbidden-request' });
    expect(callsOf(server).filter((call) => call !== token)).toEqual([]);
  });

  it('shows no secret when it is printed, and reports requests without queries', async () => {
    const events: RequestEvent[] = [];
    const { client } = await open({}, { onRequest: (event) => events.push(event) });
    await client.get('/scim/v2/Users', { filter: 'userName eq "ada@example.com"' });
    expect(events.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['POST', '/restapi/oauth/token', 200],
      ['GET', '/scim/v2/Users', 200],
    ]);
    const printed = inspect(client, { depth: 20, showHidden: true }) + JSON.stringify(events) + inspect(jwtCredentials);
    for (const secret of [...secretForms, 'ada@example.com']) expect(printed).not.toContain(secret);
  });
});
