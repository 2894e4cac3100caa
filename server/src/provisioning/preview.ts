import type { AccountModel } from '../account/account-model';
import type { Plan } from './plan/plan';
import { planProvisioning } from './plan/plan-provisioning';
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
    start: (users, account, now) => new RunningPlan({ program, users, account, options: { now, ...options } }),
  };
}
