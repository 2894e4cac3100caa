import type { LeavingReason } from './entitlement';

/** What the service would log on the way to an entry; its steps are drawn from it. */
export interface Trace {
  /** Why the scope step says what it says: one clause. */
  readonly scope: string;
  readonly leaving: LeavingReason | undefined;
  /** False when the scope, or the directory's own values, could not be judged. */
  readonly isScopeKnown: boolean;
  /** The code the provisioning log would have for the outcome: `RedundantExport`. */
  readonly code: string | undefined;
  /** Where the code belongs. */
  readonly codeStep: 'source' | 'scope' | 'match' | 'evaluate' | 'action';
  /** What evaluating came to; undefined when it was not reached. */
  readonly evaluated: Evaluated | undefined;
}

export interface Evaluated {
  readonly values: number;
  readonly changes: number;
  readonly problem: string | undefined;
  readonly isUnknown: boolean;
  /** Target attributes that were taken to get nothing although the expression's result is not published. */
  readonly assumed: readonly string[];
}
