import { SDK } from '@ringcentral/sdk';
import { describe, expect, it } from 'vitest';
import { demoClientId, demoClientSecret, demoJwt, type Simulator } from '../../server/src/simulator/simulator';
import { start } from './simulator-fixture';

const redirectUri = 'http://127.0.0.1:9/callback';

/** RingCentral's own client, with nothing of ours around it. */
function sdkOf(simulator: Simulator, name: string): SDK {
  return new SDK({
    server: simulator.url,
    clientId: demoClientId,
    clientSecret: demoClientSecret,
    redirectUri,
    cachePrefix: `${name}-${simulator.port}-`,
  });
}

interface Page {
  readonly totalResults: number;
  readonly Resources: readonly { readonly id: string; readonly userName: string }[];
}

describe('@ringcentral/sdk against the simulator', () => {
  it('signs in with a JWT, lists, reads, writes and signs out', async () => {
    const simulator = await start();
    const sdk = sdkOf(simulator, 'jwt');
    await sdk.login({ jwt: demoJwt });
    const query = { filter: 'userName eq "ada.okafor@harborline.example"' };
    const page = (await (await sdk.get('/scim/v2/Users', query)).json()) as Page;
    expect(page).toMatchObject({ totalResults: 1, Resources: [{ userName: 'ada.okafor@harborline.example' }] });
    const one = await (await sdk.get(`/scim/v2/Users/${page.Resources[0]?.id}`)).json();
    expect(one).toMatchObject({ addresses: [{ country: 'United States' }] });
    const patched = await sdk.patch('/scim/v2/Users/400100002', {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [{ op: 'replace', path: 'title', value: 'Director' }],
    });
    expect(await patched.json()).toMatchObject({ title: 'Director' });
    expect((await sdk.delete('/scim/v2/Users/400100003')).status).toBe(204);
    expect(await (await sdk.get('/restapi/v1.0/account/~/extension/~')).json()).toMatchObject({ status: 'Enabled' });
    const { access_token: token } = await sdk.platform().auth().data();
    await sdk.logout();
    const after = await fetch(`${simulator.url}/scim/v2/Users`, { headers: { Authorization: `Bearer ${token}` } });
    expect(after.status).toBe(401);
  });

  it('signs in with a code and PKCE, refreshes, and refreshes by itself after a 401', async () => {
    const simulator = await start({ issueRefreshTokens: true });
    const sdk = sdkOf(simulator, 'code');
    const page = await fetch(sdk.loginUrl({ state: 's1', usePKCE: true }), { redirect: 'manual' });
    expect(page.status).toBe(302);
    const location = new URL(page.headers.get('location') ?? '');
    expect(location.searchParams.get('state')).toBe('s1');
    await sdk.login({ code: location.searchParams.get('code') ?? '' });
    expect((await sdk.get('/scim/v2/Users')).status).toBe(200);
    const first = (await sdk.platform().auth().data()).access_token;
    await sdk.refresh();
    expect((await sdk.platform().auth().data()).access_token).not.toBe(first);
    simulator.setFaults([
      { kind: 'status', status: 401, form: 'platform', code: 'OAU-128', operation: 'listUsers', times: 1 },
    ]);
    expect((await sdk.get('/scim/v2/Users')).status).toBe(200);
    expect(simulator.log.slice(-3).map(({ path, status }) => [path, status])).toEqual([
      ['/scim/v2/Users', 401],
      ['/restapi/oauth/token', 200],
      ['/scim/v2/Users', 200],
    ]);
    await sdk.logout();
  });

  it('meets a SCIM refusal as an error with the body behind it', async () => {
    const simulator = await start({ scopes: ['ReadAccounts'] });
    const sdk = sdkOf(simulator, 'refused');
    await sdk.login({ jwt: demoJwt });
    const refused = await sdk
      .post('/scim/v2/Users', {})
      .catch((error: { response: Response }) => error.response.json());
    expect(refused).toMatchObject({ status: '403', detail: expect.stringContaining('[EditAccounts]') });
  });
});
