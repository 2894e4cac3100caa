import type { ConnectionReport } from '../../../server/src/ringcentral/connection/connection-report';
import type { StageResult } from '../../../server/src/ringcentral/connection/stage';

/** Everything the report page shows. It is sent whole each time: the page keeps nothing that could differ from it. */
export interface ReportState {
  readonly title: string;
  readonly stages: readonly ReportedStage[];
  /** `running` until the test is over. */
  readonly outcome: 'running' | ConnectionReport['outcome'];
  readonly summary: string;
}

export type ReportedStage = Pick<StageResult, 'id' | 'title' | 'state' | 'evidence' | 'cause' | 'remedy'>;

/** Extension → page. */
export interface ReportMessage {
  readonly type: 'state';
  readonly state: ReportState;
}

/** Page → extension. `ready` asks for the state; the others are the page's buttons. */
export type ReportRequest = { readonly type: 'ready' | 'again' | 'other' | 'copy' | 'cancel' };

const requests: ReadonlySet<unknown> = new Set(['ready', 'again', 'other', 'copy', 'cancel']);

/** What arrives from a page is checked before it is believed. */
export function isReportRequest(message: unknown): message is ReportRequest {
  return typeof message === 'object' && message !== null && requests.has((message as { type?: unknown }).type);
}
