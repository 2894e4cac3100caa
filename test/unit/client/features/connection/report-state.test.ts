import { describe, expect, it } from 'vitest';
import { reportState } from '../../../../../client/src/features/connection/report-state';
import { isReportRequest } from '../../../../../client/webview/connection-report/messages';
import type { StageResult } from '../../../../../server/src/ringcentral/connection/stage';

describe('the state of the report page', () => {
  const stage: StageResult = {
    id: 'host',
    title: 'Reachable',
    state: 'passed',
    evidence: '84 ms',
    durationMs: 84,
    facts: { a: 1 },
  };

  it('fills in while the test runs', () => {
    expect(reportState('h', [])).toMatchObject({ title: 'h', outcome: 'running', summary: 'Connecting …' });
    const running = { title: 'TLS', number: 4, of: 19 };
    expect(reportState('h', [stage], undefined, running)).toMatchObject({
      outcome: 'running',
      summary: '4 of 19: TLS …',
    });
  });

  it('ends with the outcome', () => {
    const report = {
      server: { label: 'RingCentral (production)', host: 'h' },
      startedAt: '2026-11-21T00:00:00Z',
      durationMs: 1,
      outcome: 'warned',
      stages: [stage],
    } as const;
    const state = reportState('h', report.stages, report);
    expect(state).toMatchObject({ title: 'RingCentral (production) · h', outcome: 'warned' });
    expect(state.summary).toMatch(/works\. Read the warnings/);
    expect(state.stages[0]).not.toHaveProperty('facts');
  });

  it('believes only messages it knows', () => {
    expect([{ type: 'again' }, { type: 'rm' }, null, 'again', {}].map(isReportRequest)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
