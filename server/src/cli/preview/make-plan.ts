import { AccountModel } from '../../account/account-model';
import type { AccountSnapshot } from '../../account/snapshot';
import type { Plan } from '../../provisioning/plan/plan';
import type { Preview } from '../../provisioning/preview';
import { readUsers } from '../../provisioning/users/read-users';
import type { SampleUsers } from '../../provisioning/users/user';
import { readInput } from '../files';
import type { Terminal } from '../terminal';

/** A plan with the people it is made for. */
export interface MadePlan {
  readonly plan: Plan;
  readonly people: SampleUsers;
}

/** Plans for the people of a file; what is odd about them goes to `terminal.err`. @param now milliseconds since 1970 */
export async function makePlan(
  preview: Preview,
  users: string,
  readAccount: () => Promise<AccountSnapshot>,
  now: number,
  terminal: Pick<Terminal, 'err'>,
): Promise<MadePlan> {
  const people = readUsers(users, (await readInput(users)).text, preview.people);
  for (const { severity, message, line, column } of people.problems) {
    const place = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
    terminal.err(`${users}${place}: ${severity}: ${message}\n`);
  }
  return { plan: preview.plan(people, AccountModel.fromSeed(await readAccount()), now), people };
}
