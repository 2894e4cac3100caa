import type { Decision } from '../plan/decision';
import type { PlannedRequest } from '../plan/plan';
import type { Evaluated, Trace } from './trace';

/** What was decided for one person, with what the provisioning log would tell of it. */
export interface EntraDecision extends Decision {
  readonly requests?: readonly PlannedRequest[];
  /** What the provisioning log would have for it. */
  readonly code?: string | undefined;
  readonly codeStep?: Trace['codeStep'];
  readonly evaluated?: Evaluated;
  /** A value reads back in another form, so that the service finds a change in every cycle. */
  readonly flaps?: boolean;
}
