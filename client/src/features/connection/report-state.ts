import type { ConnectionReport } from '../../../../server/src/ringcentral/connection/connection-report';
import type { StageResult } from '../../../../server/src/ringcentral/connection/stage';
import type { ReportState } from '../../../webview/connection-report/messages';

const words: Readonly<Record<ConnectionReport['outcome'], string>> = {
  passed: 'Everything that could be checked is in order.',
  warned: 'The connection works. Read the warnings before you provision.',
  failed: 'The connection does not work yet. The first cross says why.',
  undecided: 'Whether the connection works could not be found out: no users were read.',
  cancelled: 'Cancelled. What was not reached is not known.',
};

/** The stage a running test is at. */
export interface Running {
  readonly title: string;
  readonly number: number;
  readonly of: number;
}

/** The state of the page while the test runs and, with a report, after it. */
export function reportState(
  host: string,
  stages: readonly StageResult[],
  report?: ConnectionReport,
  running?: Running,
): ReportState {
  const done = stages.map(({ id, title, state, evidence, cause, remedy }) => ({
    id,
    title,
    state,
    evidence,
    cause,
    remedy,
  }));
  if (!report) {
    const summary = running === undefined ? 'Connecting …' : `${running.number} of ${running.of}: ${running.title} …`;
    return { title: host, stages: done, outcome: 'running', summary };
  }
  const { label, host: reported } = report.server;
  const title = label === reported ? label : `${label} · ${reported}`;
  return { title, stages: done, outcome: report.outcome, summary: words[report.outcome] };
}
