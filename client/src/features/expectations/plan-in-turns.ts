import type { AccountModel } from '../../../../server/src/account/account-model';
import type { Plan, PlanEntry } from '../../../../server/src/provisioning/plan/plan';
import type { Preview } from '../../../../server/src/provisioning/preview';
import type { SampleUsers } from '../../../../server/src/provisioning/users/user';
import { Turns } from '../../planning/worker/turns';

/** What a plan is made against. */
export interface PlanGround {
  readonly account: AccountModel;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Plans one person after the other and lets others speak every few milliseconds, so that nobody who types waits for a test
 * of many people. The people of an import are found together, in one piece.
 * @param isCancelled asked between two turns
 * @returns undefined when it was cancelled
 */
export async function planInTurns(
  { start, plan }: Preview,
  users: SampleUsers,
  { account, now }: PlanGround,
  isCancelled: () => boolean,
): Promise<Plan | undefined> {
  if (start === undefined) return plan(users, account, now);
  const turns = new Turns();
  const running = start(users, account, now);
  const entries: PlanEntry[] = [];
  for (const user of users.users) {
    entries.push(running.next(user));
    if (!turns.isOver) continue;
    await turns.rest();
    if (isCancelled()) return undefined;
  }
  return { ...running.finish(), entries };
}
