import type { PeopleFacts } from '../provisioning-program';
import type { SampleUser } from '../users/user';
import type { Plan, PlanEntry, PlanSummary } from './plan';
import { type PlannedMapping, type PlanSubjects, RunningPlan } from './running-plan';

/** A plan's people, which may be read while they are planned, and all else it is made of. */
export type PlanInput = PlanSubjects & PlannedMapping & { readonly users: PlanPeople };

/** People one after the other; `readUsers` gives them all at once. */
export interface PlanPeople extends PeopleFacts {
  readonly users: Iterable<SampleUser>;
}

/**
 * Predicts what the provider and RingCentral would do for each person of a sample file: the mapping's requests are made
 * and carried out, in the order of the file, on a copy of the account. Nothing is sent anywhere. One person's error never
 * hides another's plan. Details of an entry are made on demand by `explainEntry`.
 */
export function planProvisioning(input: PlanInput): Plan {
  const run = new RunningPlan(input);
  const entries: PlanEntry[] = [];
  for (const user of input.users.users) entries.push(run.next(user));
  return { ...run.finish(), entries };
}

/**
 * The same plan, entry by entry: each is made when it is asked for, and nothing holds it afterwards.
 * @returns when all are through, the plan without its entries
 */
export function* planPeople(input: PlanInput): Generator<PlanEntry, PlanSummary, void> {
  const run = new RunningPlan(input);
  for (const user of input.users.users) yield run.next(user);
  return run.finish();
}
