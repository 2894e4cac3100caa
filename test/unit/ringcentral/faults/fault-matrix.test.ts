import { afterAll, describe, expect, it } from 'vitest';
import { diagnose } from '../../../../server/src/ringcentral/diagnosis/diagnose';
import { faultCatalogue } from '../../../../server/src/simulator/fault-catalogue';
import { steadyClock } from '../helpers/steady-clock';
import {
  clientOf,
  endOf,
  faultOn,
  insidePenalty,
  type OperationName,
  operations,
  paths,
  startOn,
  tokenOf,
  writesOf,
} from './support';

/**
 * What only the client's patience ends is asked for with little of it; nothing else is, however busy the machine. Only the
 * struck request is asked with it, so that nothing but the fault can use it up.
 */
const isEndedByPatience = (name: string) => name === 'slow' || name === 'drip';
const PATIENT_MS = 100_000;
const IMPATIENT_MS = 100;
/** A test that hangs ends here; every other bound is counted in requests and in the time of the test's own clock. */
const HANGS_MS = 120_000;
/** The longest pause the client sits out, by default. */
const LONGEST_PAUSE_MS = 120_000;
const MAX_BYTES = 256 * 1024;

/** What each fault must end in: the kind of the error, or `works` where the answer is still good. */
const expected: Readonly<Record<string, string>> = {
  // OAuth and the gateway: whatever the body says, it is an answer with a status.
  ...Object.fromEntries(
    [...faultCatalogue].flatMap(([name, { fault }]) =>
      fault.kind === 'status' || fault.kind === 'rate-limited' ? [[name, 'http']] : [],
    ),
  ),
  '502': 'http',
  html: 'not-json',
  '204': 'unexpected',
  empty: 'unexpected',
  'invalid-json': 'not-json',
  'content-type': 'works',
  bom: 'works',
  'gzip-garbage': 'not-json',
  '301': 'redirect',
  '307': 'redirect',
  reset: 'reset',
  truncated: 'reset',
  slow: 'timeout',
  drip: 'timeout',
  endless: 'too-large',
  huge: 'too-large',
};

/** Untrue lists strike lists of users alone. */
const untrueLists: Readonly<Record<string, string>> = {
  'duplicate-page': 'unexpected',
  'shrinking-list': 'works',
  'growing-list': 'works',
  'wrong-total': 'unexpected',
  'no-resources': 'unexpected',
  'items-over-count': 'works',
};

/** How long each fault asks for silence, in seconds, by the documents: 30 s where no time is said, and what is absurd an hour. */
const silences: Readonly<Record<string, number>> = {
  '429': 60,
  '429-date': 60,
  '429-absent': 30,
  '429-negative': 30,
  '429-huge': 3600,
  '429-garbage': 30,
  'CMN-304': 30,
  '503': 5,
};

function expectedOf(name: string, operation: OperationName): string {
  const list = untrueLists[name];
  if (list === undefined) return expected[name] ?? 'nothing is expected of this fault';
  return operation === 'listUsers' ? list : operation === 'filterUsers' ? 'any' : 'works';
}

const counted = { pairs: 0 };

afterAll(() => {
  expect(counted.pairs).toBe(faultCatalogue.size * Object.keys(operations).length);
});

describe.each(Object.keys(operations) as readonly OperationName[])('%s', (operation) => {
  const names = [...faultCatalogue.keys()];
  it.each(names)('with fault %s ends in a typed, actionable message, in time', { timeout: HANGS_MS }, async (name) => {
    const clock = steadyClock();
    const simulator = await startOn(clock);
    const sent: string[] = [];
    const onRequest = ({ path }: { readonly path: string }) => sent.push(path);
    const options = { clock, maxBytes: MAX_BYTES, onRequest };
    const client = isEndedByPatience(name)
      ? clientOf(simulator, {
          ...options,
          timeoutMs: IMPATIENT_MS,
          ...(operation !== 'token' && { credentials: { kind: 'token', accessToken: await tokenOf(simulator) } }),
        })
      : clientOf(simulator, { ...options, timeoutMs: PATIENT_MS });
    try {
      if (operation !== 'token') await client.signIn();
      simulator.setFaults([faultOn(name, paths[operation])]);
      const startedAt = clock.now();
      const ending = await endOf(operations[operation](client, undefined));
      const pausedMs = clock.now() - startedAt;

      const wanted = expectedOf(name, operation);
      if ('error' in ending) {
        const { kind } = ending.error;
        if (wanted !== 'any') expect(`${kind}: ${ending.error.message}`).toMatch(new RegExp(`^${wanted}:`));
        const { evidence, remedy } = diagnose(ending.error);
        expect(evidence).not.toBe('');
        expect(remedy).toMatch(/^[A-Z].*\.$/);
        expect(ending.error.facts.request).toContain(paths[operation]);
      } else if (operation === 'getProviderConfig' && wanted === 'unexpected') {
        // Its caller decides what an absent configuration means; it is told that there was none.
        expect(ending.value).toBe('empty');
      } else expect(['works', 'any']).toContain(wanted);

      simulator.setFaults([]);
      await client.close();
      await simulator.close();
      const asked = sent.filter((path) => path === paths[operation]);
      expect(asked.length).toBeGreaterThan(0);
      // A list of the demo account has five pages of two; everything else is sent three times at most, twice over when
      // the token was not accepted.
      expect(asked.length).toBeLessThanOrEqual(operation === 'listUsers' ? 12 : 6);
      expect(insidePenalty(simulator.log, 1000 * (silences[name] ?? 0))).toEqual([]);
      expect(writesOf(simulator.log)).toEqual([]);
      // Each request has its timeout and each pause its longest; their numbers are bounded above.
      expect(pausedMs).toBeLessThanOrEqual(asked.length * LONGEST_PAUSE_MS);
      counted.pairs += 1;
    } finally {
      await simulator.close().catch(() => undefined);
    }
  });
});
