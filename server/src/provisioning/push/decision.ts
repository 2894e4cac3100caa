import type { Operation, PlanAction } from '../operation';
import type { PushRequest } from './push-request';
import type { PushChange } from './values';

/** What was decided for one person, before it becomes an entry. */
export interface Decision {
  readonly action: PlanAction;
  readonly attempted?: Operation | undefined;
  readonly requests?: readonly PushRequest[];
  readonly reason?: string | undefined;
  readonly notes?: readonly string[];
  /** What differs, or for somebody new what they get; worked out when somebody looks. */
  readonly changes?: () => readonly PushChange[];
  /** How many values the mapping gave; undefined when it was not evaluated. */
  readonly evaluated?: number | undefined;
  /** Why evaluating ended it. */
  readonly problem?: string | undefined;
}

/** Nothing is done, for a reason. */
export function skipped(reason: string): Decision {
  return { action: 'skipped', reason };
}

/** What is done depends on something the files do not tell. */
export function unknown(reason: string, attempted?: Operation): Decision {
  return { action: 'unknown', reason, attempted };
}
