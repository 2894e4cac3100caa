import type { Decision } from '../plan/decision';
import type { PlannedRequest } from '../plan/plan';
import type { UserWrite } from './user-write';

/** What was decided for one person, with the values it is about. */
export interface PushDecision extends Decision {
  readonly requests?: readonly PlannedRequest[];
  /** What would be written; it tells what differs. */
  readonly write?: UserWrite;
  /** How many values the mapping gave; undefined when it was not evaluated. */
  readonly evaluated?: number | undefined;
  /** Why evaluating ended it. */
  readonly problem?: string | undefined;
}
