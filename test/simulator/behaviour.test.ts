import { describe, expect, it } from 'vitest';
import { call, signIn, start } from './simulator-fixture';

const users = '/scim/v2/Users';

describe('what the gateway in front does', () => {
  it('R1: refuses a token in SCIM’s form or the platform’s, as a switch says', async () => {
    const scim = await call(await start({ behaviour: { gatewayErrors: 'scim' } }), 'wrong', 'GET', users);
    expect(scim.json).toMatchObject({ status: '401', detail: 'Token not found' });
    const platform = await call(await start({ behaviour: { gatewayErrors: 'platform' } }), 'wrong', 'GET', users);
    expect(platform.json).toMatchObject({ errorCode: 'OAU-213' });
  });

  it.each([
    ['seconds', '60'],
    ['absent', null],
  ] as const)('L4: a 429 has Retry-After or not: %s', async (retryAfter, header) => {
    const simulator = await start({ limits: { Light: 1 }, behaviour: { retryAfter } });
    const token = await signIn(simulator);
    await call(simulator, token, 'GET', users);
    const answer = await call(simulator, token, 'GET', users);
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe(header);
  });

  it('R12: answers without a token what the description of 2021 leaves open, and counts it nowhere', async () => {
    const simulator = await start({ behaviour: { legacyEndpoints: true, providerConfig: 'open' } });
    for (const path of ['/scim/v2/health', '/scim/health', '/scim/v2/ServiceProviderConfig']) {
      const answer = await fetch(simulator.url + path);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.has('x-rate-limit-group'), path).toBe(false);
    }
    expect((await fetch(simulator.url + users)).status).toBe(401);
    const closed = await start();
    for (const path of ['/scim/v2/ServiceProviderConfig', '/scim/health'])
      expect((await fetch(closed.url + path)).status, path).not.toBe(200);
  });
});
