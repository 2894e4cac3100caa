import type { AccountUser } from '../../account/scim-user';
import type { StatementId } from '../../account/statements';
import type { AccountDrift } from '../drift/drift';
import type { ProvisioningProvider } from '../provider';
import type { Block } from '../safety/block';
import type { SafetyOptions } from '../safety/safety-options';
import type { AttributeValues } from '../scim/attributes';
import type { SampleUser } from '../users/user';
import type { EntryChanges } from './entry-changes';
import type { Match } from './match';
import type { Operation, PlanAction, RequestPurpose } from './operation';
import type { ValueSource } from './provenance';
import type { Step } from './steps';

export type { PlanAction } from './operation';

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

/** What a provider makes of an answer; in EIC, whether the task is completed or failed and stays open. */
export interface TaskOutcome {
  readonly succeeds: boolean | 'unknown';
  /** Which setting decides, in the words of the mapping. */
  readonly because: string;
}

/** One HTTP request as the provider would send it. What only explanations need is made on demand. */
export interface PlannedRequest {
  readonly operation: RequestPurpose;
  /** The part of the mapping that makes it: `CreateAccountJSON`, `User`. */
  readonly part: string;
  /** Tells the requests of one part apart: `call1`. */
  readonly name: string;
  /** On the wire, in capitals. */
  readonly method: string;
  readonly url: string;
  /** Exactly as it would be sent; undefined when there is none. */
  readonly body: string | undefined;
  readonly verdict: 'ok' | 'wrong' | 'unknown';
  /** Why it is not `ok`. */
  readonly problem?: string;
  /** Absent when the request is never sent or its answer cannot be known. */
  readonly answer?: PredictedAnswer;
  readonly outcome?: TaskOutcome;
  /** The headers as they would be sent, with everything secret written as `***`. */
  headers(): Readonly<Record<string, string>>;
  /**
   * Where a value it carries comes from; undefined when it does not name the attribute.
   * @param path as in `attributeValues`: `addresses[work].country`
   */
  sourceOf(path: string): ValueSource | undefined;
  /** `sourceOf` for many paths in a row, where reading the body once for all of them is quicker. */
  sources?(): (path: string) => ValueSource | undefined;
  /** The values it asks for, for a request that is refused; absent where the body is a user that says so itself. */
  asserted?(): AttributeValues;
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
  /** The person's name for lists, or whatever tells them from others. */
  readonly title: string;
  /** The name they have or would have in the account; '' when nothing tells. */
  readonly userName: string;
  /** How the plan came about, as far as it got. */
  steps(): readonly Step[];
  /** What changes, where it is not told by the users of RingCentral before and after: in other names, or at the provider. */
  changes?(): EntryChanges | undefined;
  /** Where a value comes from, where no request says it. @param path as in `changes` */
  sourceOf?(path: string): ValueSource | undefined;
}

export type PlanCounts = Readonly<Record<PlanAction, number>>;

export interface Effort {
  /** POST, PUT, PATCH and DELETE requests of the plan. */
  readonly writes: number;
  /** GET requests the mapping itself makes. */
  readonly reads: number;
  /** Whole minutes the writes take at RingCentral's default of 10 a minute (Heavy group). */
  readonly minutes: number;
  /** What decides how long it takes: the limits of each side, as far as they are published; absent where nothing is sent. */
  readonly limits?: readonly EffortLimit[];
}

/** A limit or a rhythm of one side, and what it makes of this plan. */
export interface EffortLimit {
  /** The number of the effort that it explains, where it explains one: what its requests are, and how long they take. */
  readonly of?: 'writes' | 'reads';
  /** One sentence with its figures. */
  readonly says: string;
  /** Whole minutes by this limit alone. */
  readonly minutes: number;
  /** Where it is published. */
  readonly source: string;
}

export interface PlanOptions extends SafetyOptions {
  /** Remove leavers instead of disabling them (RemoveAccountJSON), where the mapping leaves the choice. Default false. */
  readonly removeLeavers?: boolean;
  /** Milliseconds since 1970, for expressions that use the time; without it they are unknown. */
  readonly now?: number;
}

export interface Licences {
  /** Unassigned extensions the creates of this plan take. */
  readonly used: number;
  /** Unassigned extensions before the plan; undefined when the account does not tell. */
  readonly free: number | undefined;
  /** By country, in their order, where the account tells the countries of its unassigned extensions. */
  readonly byCountry?: readonly CountryLicences[];
}

/** The licences of one country. Extensions whose country RingCentral did not say are in none. */
export interface CountryLicences {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly used: number;
  readonly free: number;
}

/** What a provisioning run would do as a whole. Nothing was sent. */
export interface PlanSummary {
  readonly provider: ProvisioningProvider;
  readonly connectorName: string;
  /** What the mapping can do, each with the part of it that does. */
  readonly operations: ReadonlyMap<Operation, string>;
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
  /** What changed in the account since an earlier snapshot; absent where none was compared. */
  readonly drift?: AccountDrift;
}

/** What a provisioning run would do, person by person. */
export interface Plan extends PlanSummary {
  /** In the order of the sample file. */
  readonly entries: readonly PlanEntry[];
}
