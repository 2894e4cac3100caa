import type { AccountModel } from '../../../../server/src/account/account-model';
import type { AccountSnapshot } from '../../../../server/src/account/snapshot';
import { accountDrift } from '../../../../server/src/provisioning/drift/account-drift';
import { PlanTally } from '../../../../server/src/provisioning/plan/tally';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import { readMapping } from '../../inputs/mapping/read-mapping';
import type { PlannedOverview, PlanOrder, PlanProgress } from '../protocol';
import { type Accounts, snapshotIn, textOf } from './accounts';
import type { HeldPlan } from './held-plan';
import { inTurns, ReportClock, type Turns } from './turns';

/** Who is in an account, as a snapshot has it. */
function snapshotOfModel(model: AccountModel): AccountSnapshot {
  return { ...model.seed, users: [...model.users()], unassigned: model.unassigned() };
}

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
  const clock = new ReportClock();
  const summary = await inTurns(source.plan(users, model, now), turns, {
    onStep: (entry) => {
      held.entries.push(entry);
      tally.add(entry);
    },
    onTurn: () => {
      const planned = held.entries.length;
      const total = Math.max(expected, planned);
      onTurn(clock.tick() ? { planned, total, counts: { ...tally.counts } } : undefined);
    },
  });
  const drift = earlier && accountDrift(earlier, snapshotOfModel(model), held.entries);
  held.complete({ ...summary, ...(drift && { drift }) }, users.problems);
  return { overview: held.overview, uris: source.uris, people: held.entries.length };
}
