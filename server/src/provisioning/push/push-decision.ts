import type { Decision } from '../plan/decision';
import type { PushRequest } from './push-request';
import type { PushChange } from './values';

/** What was decided for one person, with the values it is about. */
export interface PushDecision extends Decision {
  readonly requests?: readonly PushRequest[];
  /** What differs, or for somebody new what they get; worked out when somebody looks. */
  readonly changes?: () => readonly PushChange[];
  /** How many values the mapping gave; undefined when it was not evaluated. */
  readonly evaluated?: number | undefined;
  /** Why evaluating ended it. */
  readonly problem?: string | undefined;
}
