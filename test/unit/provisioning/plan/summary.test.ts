import { describe, expect, it } from 'vitest';
import { effortLine, snapshotLine, summaryLine } from '../../../../server/src/provisioning/plan/summary';
import { exitCode } from '../../../../server/src/provisioning/render/exit-code';

const counts = {
  create: 0,
  update: 0,
  enable: 0,
  disable: 0,
  remove: 0,
  unchanged: 3,
  skipped: 0,
  refused: 0,
  unknown: 0,
};

describe('the summary line', () => {
  it('is stable', () => {
    expect(
      summaryLine({ counts: { ...counts, create: 3, update: 12, disable: 1, unchanged: 84, refused: 2, unknown: 1 } }),
    ).toBe(
      'Plan: 3 to create, 12 to update, 1 to disable, 0 to delete, 84 unchanged, 2 refused, 1 unknown · 0 requests sent that change anything',
    );
  });

  it('names people to enable and people left out only when there are any', () => {
    expect(summaryLine({ counts: { ...counts, enable: 1, skipped: 2 } })).toBe(
      'Plan: 0 to create, 0 to update, 1 to enable, 0 to disable, 0 to delete, 3 unchanged, 2 skipped, 0 refused, 0 unknown · 0 requests sent that change anything',
    );
  });

  it('is followed by effort, licences and the age of the snapshot', () => {
    const effort = { writes: 18, reads: 0, minutes: 2 };
    expect(effortLine({ effort, licences: { used: 3, free: 4 } })).toBe(
      "18 writes, about 2 min at RingCentral's 10 a minute · licences: 3 of 4 used",
    );
    const now = Date.parse('2026-01-31T11:14:00Z');
    expect(snapshotLine('2026-01-31T09:14:00Z', now)).toBe('account snapshot of 2026-01-31 09:14 UTC (2 h old)');
    expect(snapshotLine('2026-01-27T09:14:00Z', now)).toBe('account snapshot of 2026-01-27 09:14 UTC (4 days old)');
    expect(snapshotLine('2026-01-27T00:14:00Z', now)).toBe('account snapshot of 2026-01-27 00:14 UTC (4 days old)');
    expect(snapshotLine('2026-01-26T12:14:00Z', now)).toBe('account snapshot of 2026-01-26 12:14 UTC (4 days old)');
    expect(snapshotLine('2026-01-29T11:20:00Z', now)).toBe('account snapshot of 2026-01-29 11:20 UTC (2 days old)');
    expect(snapshotLine('2026-01-31T11:15:00Z', now)).toBe('account snapshot of 2026-01-31 11:15 UTC (0 min old)');
    expect(snapshotLine('2026-03-01T00:00:00Z', now)).toBe(
      'account snapshot of 2026-03-01 00:00 UTC (after the time of this plan)',
    );
    expect(snapshotLine(undefined, now)).toBeUndefined();
  });
});

describe('the exit code', () => {
  const block = (kind: 'source' | 'account' | 'threshold', isAllowed?: true) => [
    { kind, message: '', ...(isAllowed && { isAllowed }) },
  ];
  it.each([
    [0, { counts, blocks: [] }],
    [2, { counts: { ...counts, update: 1 }, blocks: [] }],
    [2, { counts: { ...counts, unknown: 1 }, blocks: [] }],
    [2, { counts: { ...counts, update: 1, refused: 1 }, blocks: [] }],
    [2, { counts: { ...counts, refused: 1 }, blocks: [] }],
    [1, { counts, blocks: block('source') }],
    [1, { counts, blocks: block('account') }],
    [0, { counts, blocks: block('source', true) }],
    [2, { counts: { ...counts, disable: 9 }, blocks: block('threshold', true) }],
    [3, { counts, blocks: [...block('source'), ...block('threshold')] }],
    [3, { counts: { ...counts, disable: 9, refused: 1 }, blocks: block('threshold') }],
  ] as const)('%i', (code, plan) => {
    expect(exitCode(plan)).toBe(code);
  });
});
