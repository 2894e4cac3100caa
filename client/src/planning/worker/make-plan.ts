import type { AccountModel } from '../../../../server/src/account/account-model';
import type { AccountSnapshot } from '../../../../server/src/account/snapshot';
import { accountDrift } from '../../../../server/src/provisioning/drift/account-drift';
import { PlanTally } from '../../../../server/src/provisioning/plan/tally';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import { readMapping } from '../../inputs/mapping/read-mapping';
import type { PlannedOverview, PlanOrder, PlanProgress } from '../protocol';
import { type Accounts, snapshotIn, textOf } from './accounts';
import type { HeldPlan } from './held-plan';
import type { Turns } from './turns';

/** Who is in an account, as a snapshot has it. */
function snapshotOfModel(model: AccountModel): AccountSnapshot {
  return { ...model.seed, users: [...model.users()], unassigned: model.unassigned() };
}

/** Between two reports, in milliseconds: as often as a person sees a number change. */
const reportEvery = 100;

/**
 * Plans with the engine the command line uses, so that both say the same, and lets others speak every few milliseconds.
 *
 * @param held takes the entries as they are made
 * @param onTurn told after each turn; `progress` now and then
 * @throws {Cancelled} when the turns are
 * @throws {Error} for a person, when mapping or account cannot be read
 */
export async function makePlan(
  { mapping, people, account, now, allow, previous }: PlanOrder,
  accounts: Accounts,
  held: HeldPlan,
  turns: Turns,
  onTurn: (progress: PlanProgress | undefined) => void,
): Promise<PlannedOverview> {
  const source = readMapping(mapping, { allowBlocked: allow ?? [] });
  await turns.rest();
  const earlier = previous && snapshotIn(previous);
  await turns.rest();
  const model = accounts.modelOf(account);
  await turns.rest();
  const users = readUsers(people.name, textOf(people.content), source.people);
  await turns.rest();
  const tally = new PlanTally();
  const expected = source.count(users, model);
  const planning = source.plan(users, model, now);
  let reported = performance.now();
  for (;;) {
    const step = planning.next();
    if (step.done) {
      const drift = earlier && accountDrift(earlier, snapshotOfModel(model), held.entries);
      held.complete({ ...step.value, ...(drift && { drift }) }, users.problems);
      return {
        overview: held.overview,
        uris: source.uris,
        people: held.entries.length,
      };
    }
    held.entries.push(step.value);
    tally.add(step.value);
    if (!turns.isOver) continue;
    const isDue = performance.now() - reported >= reportEvery;
    if (isDue) reported = performance.now();
    const total = Math.max(expected, held.entries.length);
    onTurn(isDue ? { planned: held.entries.length, total, counts: { ...tally.counts } } : undefined);
    await turns.rest();
  }
}
