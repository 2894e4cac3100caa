import { describe, expect, it, vi } from 'vitest';
import { testConnection } from '../../../../server/src/ringcentral/connection/test-connection';
import { Secret } from '../../../../server/src/ringcentral/secret';
import { demoClientId, demoClientSecret, demoJwt } from '../../../../server/src/simulator/simulator';
import { steadyClock } from '../helpers/steady-clock';
import { clientOf, endOf, faultOn, type OperationName, operations, paths, startOn } from './support';

/**
 * The promise is 100 ms. It is counted in turns of the event loop, which a busy machine does not change: work that waits
 * for nothing ends within a few, and whatever waits for a timer or for an answer takes hundreds.
 */
const MOST_TURNS = 5;

/** Cancels the work once `begun` is true, and expects it to end at once. */
async function cancelAfter<T>(work: (signal: AbortSignal) => Promise<T>, begun: () => boolean) {
  const controller = new AbortController();
  const running = work(controller.signal);
  await vi.waitFor(() => expect(begun()).toBe(true), { timeout: 15_000, interval: 5 });
  let turns = 0;
  const turn = () => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  try {
    controller.abort();
    const value = await running;
    expect(turns).toBeLessThanOrEqual(MOST_TURNS);
    return value;
  } finally {
    clearImmediate(next);
  }
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
