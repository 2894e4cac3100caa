import type { Operation, PlanAction } from '../operation';
import type { PlannedRequest } from '../plan';
import type { Evaluated, Trace } from './trace';

/** What was decided for one person, before it becomes an entry. */
export interface Decision {
  readonly action: PlanAction;
  readonly attempted?: Operation;
  readonly requests?: readonly PlannedRequest[];
  readonly reason?: string | undefined;
  readonly notes?: readonly string[];
  /** What the provisioning log would have for it. */
  readonly code?: string | undefined;
  readonly codeStep?: Trace['codeStep'];
  readonly evaluated?: Evaluated;
  /** A value reads back in another form, so that the service finds a change in every cycle. */
  readonly flaps?: boolean;
}

/** Nothing is done, for a reason. */
export function skipped(reason: string): Decision {
  return { action: 'skipped', reason };
}

/** What is done depends on something the files do not tell. */
export function unknown(reason: string): Decision {
  return { action: 'unknown', reason };
}
