import { afterAll, describe, expect, it } from 'vitest';
import { testConnection } from '../../../../server/src/ringcentral/connection/test-connection';
import { Secret } from '../../../../server/src/ringcentral/secret';
import { demoClientId, demoClientSecret, demoJwt } from '../../../../server/src/simulator/simulator';
import { steadyClock } from '../helpers/steady-clock';
import { clientOf, endOf, faultOn, type OperationName, operations, paths, startOn } from './support';

/** The promise is 100 ms; a machine that is busy with other tests gets more. */
const BOUND_MS = 1000;
const measured: number[] = [];

afterAll(() => {
  expect(measured.length).toBeGreaterThan(0);
});

/** Milliseconds from the moment somebody cancels to the end of the work, which is cancelled once `begun` is true. */
async function cancelAfter<T>(work: (signal: AbortSignal) => Promise<T>, begun: () => boolean) {
  const controller = new AbortController();
  const running = work(controller.signal);
  for (let wait = 0; wait < 400 && !begun(); wait += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(begun()).toBe(true);
  const startedAt = performance.now();
  controller.abort();
  const value = await running;
  const tookMs = performance.now() - startedAt;
  measured.push(tookMs);
  expect(tookMs).toBeLessThan(BOUND_MS);
  return value;
}

describe.each(Object.keys(operations) as readonly OperationName[])('%s', (operation) => {
  it.each(['slow', 'drip', 'endless'])('cancelled while the answer is %s ends at once', async (name) => {
    const clock = steadyClock();
    const simulator = await startOn(clock);
    const client = clientOf(simulator, { clock, timeoutMs: 60_000, maxBytes: Number.MAX_SAFE_INTEGER });
    try {
      if (operation !== 'token') await client.signIn();
      simulator.setFaults([faultOn(name, paths[operation])]);
      const since = Date.now();
      // An answer that never ends arrives fast: it is cancelled before it fills the memory.
      const begun = () => Date.now() - since > 20;
      const ending = await cancelAfter((signal) => endOf(operations[operation](client, signal)), begun);
      expect(ending).toMatchObject({ error: { kind: 'aborted' } });
    } finally {
      simulator.setFaults([]);
      await client.close();
      await simulator.close();
    }
  });
});

describe('a connection test', () => {
  it.each(['token', 'getProviderConfig', 'listUsers'] as const)(
    'cancelled while %s hangs ends at once',
    async (operation) => {
      const simulator = await startOn(steadyClock());
      // Signing out hangs too: the person who cancels does not wait for it.
      const faults = ['/restapi/oauth/revoke', paths[operation]].map((path) => faultOn('slow', path, {}));
      simulator.setFaults(faults.map((fault) => ({ ...fault, milliseconds: 60_000 })));
      try {
        let current = '';
        const stage = { token: 'token', getProviderConfig: 'scim', listUsers: 'users' }[operation];
        const work = (signal: AbortSignal) =>
          testConnection({
            server: simulator.url,
            credentials: {
              kind: 'jwt',
              clientId: demoClientId,
              clientSecret: new Secret(demoClientSecret),
              jwt: new Secret(demoJwt),
            },
            signal,
            onStart: ({ id }) => {
              current = id;
            },
          });
        const report = await cancelAfter(work, () => current === stage);
        expect(report.outcome).toBe('cancelled');
      } finally {
        await simulator.close();
      }
    },
  );
});
