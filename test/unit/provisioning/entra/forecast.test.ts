import { describe, expect, it } from 'vitest';
import { effortLimits } from '../../../../server/src/provisioning/entra/effort-limits';
import { escrowNotes } from '../../../../server/src/provisioning/entra/escrow';
import type { PlanAction, PlanEntry } from '../../../../server/src/provisioning/plan/plan';
import { totalsOf } from '../../../../server/src/provisioning/plan/tally';

const people = (counts: Partial<Record<PlanAction, number>>) =>
  totalsOf(
    Object.entries(counts).flatMap(([action, count]) =>
      Array.from({ length: count }, () => ({ action, match: {}, requests: [] }) as unknown as PlanEntry),
    ),
  );

describe('escrow and quarantine', () => {
  it('are silent when nobody fails', () => {
    expect(escrowNotes(people({ create: 10 }))).toEqual([]);
  });

  it('name the retries of those who fail', () => {
    expect(escrowNotes(people({ create: 9, refused: 1 }))).toEqual([
      '1 person fails: the service tries again 6, 12, 24 hours after the first failure, then every 24 hours, and gives up after 28 days.',
      'No quarantine for the sample: 10 % fail (the job goes into quarantine from 5,000 failures on when more than 40 % fail, and above 40,000 failures).',
    ]);
  });

  it('warn by the share of a small sample, and say quarantine from the thresholds on', () => {
    expect(escrowNotes(people({ create: 5, refused: 5 }))[1]).toMatch(/^50 % of the sample fail\. If that holds/);
    expect(escrowNotes(people({ create: 5000, refused: 5000 }))[1]).toMatch(/^Quarantine: 5,000 failures are 50 %/);
    expect(escrowNotes(people({ create: 9000, refused: 5000 }))[1]).toMatch(/^No quarantine/);
    expect(escrowNotes(people({ create: 90_000, refused: 40_001 }))[1]).toMatch(/^Quarantine/);
  });
});

describe('effort', () => {
  const entry = (...methods: readonly string[]) =>
    ({ match: {}, requests: methods.map((method) => ({ method })) }) as unknown as PlanEntry;

  it('names cycles and the rates of the gallery application, each with its source', () => {
    const entries = Array.from({ length: 600 }, () => entry('GET', 'GET', 'PATCH'));
    const limits = effortLimits(totalsOf(entries));
    expect(limits.map(({ minutes }) => minutes)).toEqual([40, 48, 4]);
    expect(limits.every(({ source }) => source.startsWith('https://'))).toBe(true);
    expect(effortLimits(totalsOf([]))).toEqual([]);
  });
});
