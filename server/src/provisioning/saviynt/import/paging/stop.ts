import type { Unknown } from '../../../../expressions/kit/value';
import type { BeliefId } from '../belief';

/** Why no further page was asked for. */
export type StopReason =
  | 'no-pagination'
  | 'next-url-null'
  | 'total-reached'
  | 'short-page'
  | 'empty-page'
  | 'same-page'
  | 'page-limit'
  | 'failed'
  | 'not-json'
  | 'no-list'
  | 'elsewhere'
  | 'unknown'
  | 'expression-fails'
  | 'not-a-read'
  | 'no-request';

export interface Stop {
  readonly reason: StopReason;
  /** One sentence for people. */
  readonly text: string;
  /** What the sentence rests on; absent where it is plain fact. */
  readonly belief?: BeliefId;
}

/** Stops that are a failure of the call, and not the end of its list. */
export function isFailure({ reason }: Stop): boolean {
  return reason === 'failed' || reason === 'not-json' || reason === 'no-list' || reason === 'expression-fails';
}

/** Stops after which nothing can be said about what comes behind. */
export function isUnknownEnd({ reason }: Stop): boolean {
  return (
    reason === 'page-limit' ||
    reason === 'elsewhere' ||
    reason === 'unknown' ||
    reason === 'not-a-read' ||
    reason === 'no-request'
  );
}

/** Whether a further page is asked for depends on a number of the answer that cannot be known. */
export function unknownTotal({ reason }: Unknown): Stop {
  return { reason: 'unknown', text: `Whether a further page is asked for cannot be known: ${reason}.` };
}
