import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../../client/src/infrastructure/connections/connection-facts';
import type { ConnectionReport } from '../../../../../server/src/ringcentral/connection/connection-report';

const startedAt = '2026-01-15T09:00:00.000Z';
const stage = (id: string, state: string, facts: object = {}) => ({
  id,
  title: `Title of ${id}`,
  state,
  evidence: '',
  durationMs: 1,
  facts,
});
const report = (outcome: string, ...stages: readonly object[]) =>
  ({ server: { label: '', host: '' }, startedAt, durationMs: 1, outcome, stages }) as unknown as ConnectionReport;

describe('what a test found, for the view', () => {
  it('is picked from the stages', () => {
    const made = factsOf(
      report(
        'warned',
        stage('permissions', 'warned', { scopes: ['ReadAccounts'], canRead: true }),
        stage('who', 'passed', { name: 'Dana Reyes', roles: ['Super Admin'] }),
        stage('account', 'passed', { brand: 'RingCentral' }),
        stage('free-extensions', 'warned', { total: 0 }),
      ),
    );
    expect(made).toEqual({
      testedAt: Date.parse(startedAt),
      outcome: 'warned',
      person: 'Dana Reyes',
      roles: ['Super Admin'],
      scopes: ['ReadAccounts'],
      brand: 'RingCentral',
      freeExtensions: 0,
    });
  });

  it('names the first stage that failed, and leaves out what was not found out', () => {
    expect(factsOf(report('failed', stage('token', 'failed'), stage('who', 'skipped')))).toEqual({
      testedAt: Date.parse(startedAt),
      outcome: 'failed',
      roles: [],
      failedAt: 'Title of token',
    });
  });
});
