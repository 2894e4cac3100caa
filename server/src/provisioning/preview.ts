import type { AccountModel } from '../account/account-model';
import type { Plan, PlanEntry, PlanSummary } from './plan/plan';
import { planPeople, planProvisioning } from './plan/plan-provisioning';
import { RunningPlan } from './plan/running-plan';
import type { PeopleFacts, ProvisioningProgram } from './provisioning-program';
import type { SafetyOptions } from './safety/safety-options';
import type { SampleUsers } from './users/user';
import type { PeopleVocabulary } from './users/vocabulary';

/** How a plan is made, with everything but the people and the account: of provisioning, or of an import of users. */
export interface Preview {
  readonly people: PeopleVocabulary;
  /** @param now milliseconds since 1970 */
  plan(users: SampleUsers, account: AccountModel, now: number): Plan;
  /** The same plan, entry by entry: each is made when it is asked for. @returns the plan without its entries */
  entries(users: SampleUsers, account: AccountModel, now: number): Generator<PlanEntry, PlanSummary, void>;
  /** How many entries that is: the people of the file, or of an import the users of the account. */
  count(users: SampleUsers, account: AccountModel): number;
  /** A plan that takes its people one by one; absent for an import, which goes through the users of the account. */
  start?(users: PeopleFacts, account: AccountModel, now: number): RunningPlan;
}

/** The preview of what a program provisions. */
export function programPreview(
  program: ProvisioningProgram,
  removeLeavers = false,
  safety: SafetyOptions = {},
): Preview {
  const options = { removeLeavers, ...safety };
  return {
    people: program.people,
    plan: (users, account, now) => planProvisioning({ program, users, account, options: { now, ...options } }),
    entries: (users, account, now) => planPeople({ program, users, account, options: { now, ...options } }),
    count: ({ users }) => users.length,
    start: (users, account, now) => new RunningPlan({ program, users, account, options: { now, ...options } }),
  };
}
