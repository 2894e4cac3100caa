import type { AccountUser } from '../account/scim-user';
import type { StatementId } from '../account/statements';
import type { Scope } from '../expressions/kit/scope';
import type { ParameterName } from '../knowledge/saviynt/parameters';
import type { Match } from './match';
import type { Operation } from './operation';
import type { CompiledCall } from './saviynt/compiled-call';
import type { TaskOutcome } from './saviynt/task-outcome';
import type { Block, SafetyOptions } from './thresholds';
import type { SampleUser } from './users/user';

/**
 * What happens to one person. `skipped`: nothing of the connector applies to them; `refused`: the task would fail, in
 * EIC or at RingCentral; `unknown`: it depends on something the files do not tell.
 */
export type PlanAction = Operation | 'unchanged' | 'skipped' | 'refused' | 'unknown';

/** What the model of the account answers to a request. */
export interface PredictedAnswer {
  readonly status: number;
  readonly body: unknown;
  /** `detail` of a SCIM error (RFC 7644 §3.12). */
  readonly detail?: string;
  readonly scimType?: string;
  /** What the answer rests on; for a refusal, the reason first. */
  readonly predictions: readonly StatementId[];
}

/** One HTTP request as Saviynt would send it. Headers are made on demand: see `requestHeaders`. */
export interface PlannedRequest {
  readonly operation: Operation;
  readonly call: CompiledCall;
  /** The values it was rendered with, for explanations. */
  readonly scope: Scope;
  /** As EIC sends it: `DELETEWITHBODY` is DELETE. */
  readonly method: string;
  readonly url: string;
  /** Exactly as it would be sent; undefined when the call has none. */
  readonly body: string | undefined;
  /** False: no expression wrote the letters `null` into a text of the body. Absent: nobody looked. */
  readonly writesNull?: boolean;
  readonly verdict: 'ok' | 'wrong' | 'unknown';
  /** Why it is not `ok`. */
  readonly problem?: string;
  /** Absent when the request is never sent or its answer cannot be known. */
  readonly answer?: PredictedAnswer;
  readonly outcome?: TaskOutcome;
}

/** One person of the sample in the plan. What a page shows beyond this is computed on demand by `explainEntry`. */
export interface PlanEntry {
  /** Stable within a plan and readable: `line-14`. */
  readonly id: string;
  readonly user: SampleUser;
  readonly action: PlanAction;
  /** What was tried, when the action is refused or unknown. */
  readonly attempted: Operation | undefined;
  /** Whom of the account the person is, as the account is before the plan. */
  readonly match: Match;
  /** The user after the plan; undefined when there is none, or nothing is known. */
  readonly after: AccountUser | undefined;
  /** In the order in which they would be sent; empty when nothing is. */
  readonly requests: readonly PlannedRequest[];
  /** Why, for everything that is not plain: one sentence. */
  readonly reason: string | undefined;
  readonly notes: readonly string[];
}

export type PlanCounts = Readonly<Record<PlanAction, number>>;

export interface Effort {
  /** POST, PUT, PATCH and DELETE requests of the plan. */
  readonly writes: number;
  /** GET requests the connector itself makes. */
  readonly reads: number;
  /** Whole minutes the writes take at RingCentral's default of 10 a minute (Heavy group). */
  readonly minutes: number;
}

export interface PlanOptions extends SafetyOptions {
  /** Remove leavers (RemoveAccountJSON) instead of disabling them. Default false. */
  readonly removeLeavers?: boolean;
  /** Milliseconds since 1970, for expressions that use the time; without it they are unknown. */
  readonly now?: number;
}

export interface Licences {
  /** Unassigned extensions the creates of this plan take. */
  readonly used: number;
  /** Unassigned extensions before the plan; undefined when the account does not tell. */
  readonly free: number | undefined;
}

/** What a provisioning run would do. Nothing was sent. */
export interface Plan {
  readonly connectorName: string;
  /** The operations the connector has parameters for. */
  readonly operations: ReadonlyMap<Operation, ParameterName>;
  readonly entries: readonly PlanEntry[];
  readonly counts: PlanCounts;
  readonly effort: Effort;
  readonly licences: Licences;
  /** Why the plan must not be carried out as it is; empty when it may. */
  readonly blocks: readonly Block[];
  /** What holds for the whole plan and a person should know. */
  readonly notes: readonly string[];
  /** ISO 8601; when the account was read, if noted. */
  readonly accountReadAt: string | undefined;
  /** `now` of the options. */
  readonly now: number | undefined;
}
