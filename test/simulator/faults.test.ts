import { describe, expect, it } from 'vitest';
import { call, signIn, start } from './simulator-fixture';

const users = '/scim/v2/Users';

async function fetchWith(
  fault: Parameters<Awaited<ReturnType<typeof start>>['setFaults']>[0][number],
): Promise<Response> {
  const simulator = await start();
  const token = await signIn(simulator);
  simulator.setFaults([fault]);
  return fetch(simulator.url + users, { headers: { Authorization: `Bearer ${token}` }, redirect: 'manual' });
}

describe('faults', () => {
  it.each([
    [{ kind: 'status', status: 401, form: 'platform' }, 401, '"OAU-128"'],
    [{ kind: 'status', status: 401, form: 'scim' }, 401, '"status":"401"'],
    [{ kind: 'status', status: 403, form: 'platform', code: 'CMN-408', message: 'no' }, 403, '"CMN-408"'],
    [{ kind: 'status', status: 500 }, 500, 'Internal Server Error'],
    [{ kind: 'status', status: 503, form: 'platform' }, 503, '"CMN-201"'],
    [{ kind: 'html' }, 200, '<!DOCTYPE html>'],
    [{ kind: 'html', status: 502 }, 502, '<!DOCTYPE html>'],
    [{ kind: 'invalid-json' }, 200, '{"schemas":['],
    [{ kind: 'empty' }, 200, ''],
    [{ kind: 'redirect', location: 'http://elsewhere.example/' }, 302, ''],
  ] as const)('%j', async (fault, status, text) => {
    const response = await fetchWith(fault);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(text);
    expect(response.headers.has('x-rate-limit-group')).toBe(true);
  });

  it.each(['17', 'Wed, 21 Oct 2026 07:28:00 GMT', null])('429 with Retry-After %j', async (retryAfter) => {
    const response = await fetchWith({ kind: 'rate-limited', retryAfter });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe(retryAfter);
  });

  it('breaks the connection before or amid the answer', async () => {
    await expect(fetchWith({ kind: 'reset' })).rejects.toThrow();
    await expect(fetchWith({ kind: 'truncated' }).then((response) => response.text())).rejects.toThrow();
  });

  it('answers late, and closing does not wait for it', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    simulator.setFaults([{ kind: 'slow', milliseconds: 30 }]);
    const begin = performance.now();
    expect((await call(simulator, token, 'GET', users)).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThan(25);
    simulator.setFaults([{ kind: 'slow', milliseconds: 600_000 }]);
    const late = call(simulator, token, 'GET', users).then(
      () => 'answered',
      () => 'broken',
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    await simulator.close();
    expect(['answered', 'broken']).toContain(await late);
  });

  it('strikes the paths, methods and times it names', async () => {
    const simulator = await start();
    const token = await signIn(simulator);
    simulator.setFaults([
      { kind: 'status', status: 503, path: `${users}/*`, times: 1 },
      { kind: 'status', status: 500, path: users, method: 'POST' },
    ]);
    const statuses: number[] = [];
    for (const [method, path] of [
      ['GET', users],
      ['POST', users],
      ['GET', `${users}/400100001`],
      ['GET', `${users}/400100001`],
    ] as const) {
      statuses.push((await call(simulator, token, method, path, method === 'POST' ? {} : undefined)).status);
    }
    expect(statuses).toEqual([200, 500, 503, 200]);
  });
});
