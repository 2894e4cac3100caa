import type { AccountModel } from '../account/account-model';
import type { Operation } from './plan/operation';
import type { EffortLimit, PlanEntry, PlanOptions } from './plan/plan';
import type { PlanTotals } from './plan/tally';
import type { ProvisioningProvider } from './provider';
import type { Block } from './safety/block';
import type { SampleUser, UserProblem } from './users/user';
import type { PeopleVocabulary } from './users/vocabulary';

/**
 * A mapping of some provider, compiled once for plans over many people. A further provider is a folder that makes one of
 * these from its documents, and a line in `compile-mapping.ts`.
 */
export interface ProvisioningProgram {
  readonly provider: ProvisioningProvider;
  /** What people call the mapping; '' when it has no name. */
  readonly name: string;
  /** What the mapping can do, each with the part of it that does: create → `CreateAccountJSON`. */
  readonly operations: ReadonlyMap<Operation, string>;
  /** Why a plan must not be carried out, whoever the people are. */
  readonly blocks: readonly Block[];
  /** What holds for every plan with it and a person should know. */
  readonly notes: readonly string[];
  /** How the sample file of its people is read. */
  readonly people: PeopleVocabulary;
  start(run: PlanRun): PersonPlanner;
}

/** What a planner knows of its people as a whole. Where they are read while they are planned, both lists grow. */
export interface PeopleFacts {
  /** The properties the file has values for, by exact name, in the order of the file. */
  readonly columns: readonly string[];
  readonly problems: readonly UserProblem[];
}

/** What one plan is made for. */
export interface PlanRun {
  readonly users: PeopleFacts;
  /** Stays as it is; the planner works on a copy. */
  readonly account: AccountModel;
  readonly options: PlanOptions;
}

/** Plans one person after the other against one copy of the account, so that what one takes another does not get. */
export interface PersonPlanner {
  /** Never throws: what fails for one person is that person's entry. */
  plan(user: SampleUser): PlanEntry;
  /** What holds for the plan as a whole, once everybody is planned. */
  notes(totals: PlanTotals): readonly string[];
  /** What decides how long it takes beside RingCentral's own limits. */
  limits?(totals: PlanTotals): readonly EffortLimit[];
}
