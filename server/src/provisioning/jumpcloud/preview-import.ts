import type { AccountModel } from '../../account/account-model';
import { type AccountUser, workEmail } from '../../account/scim-user';
import { type ImportDecision, ImportEntry } from '../import-users/import-entry';
import { each, importPlan } from '../import-users/import-plan';
import type { Plan, PlanEntry, PlanSummary } from '../plan/plan';
import { wholePlan } from '../plan/whole-plan';
import type { SampleUser, SampleUsers } from '../users/user';

/** Above it JumpCloud sends results by e-mail (Integrate with RingCentral, "Importing Users"). */
const LIVE_BELOW = 100;

export interface JumpCloudImportInput {
  readonly account: AccountModel;
  /** Users of JumpCloud that are there already. */
  readonly users: SampleUsers;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

/**
 * What importing RingCentral's users into JumpCloud would offer: New for those JumpCloud does not have, Imported for the
 * others. Users suspended in RingCentral are not created. Which users are created the person selects, so New is a `create`.
 */
export function previewJumpCloudImport(input: JumpCloudImportInput): Plan {
  return wholePlan(planJumpCloudImport(input));
}

/** The same, user by user, in the order of the account. @returns the plan without its entries */
export function planJumpCloudImport({
  account,
  users,
  now,
}: JumpCloudImportInput): Generator<PlanEntry, PlanSummary, void> {
  const known = new Map<string, SampleUser>();
  for (const person of users.users)
    for (const name of [person.values.email, person.values.username])
      if (typeof name === 'string' && !known.has(name.toLowerCase())) known.set(name.toLowerCase(), person);
  return importPlan({
    provider: 'jumpcloud',
    name: 'JumpCloud',
    entries: each(account.users(), (user) => entryOf(user, known)),
    blocks: [],
    notes: ({ create }) => notesOf(create),
    account,
    now,
  });
}

function entryOf(user: AccountUser, known: ReadonlyMap<string, SampleUser>): PlanEntry {
  const email = workEmail(user.scim) ?? user.scim.userName;
  return new ImportEntry(user, email, decide(user, email, known.get(email.toLowerCase())));
}

function decide(user: AccountUser, email: string, person: SampleUser | undefined): ImportDecision {
  if (person !== undefined)
    return {
      action: 'unchanged',
      person,
      matched: `Imported: ${email} has an account in JumpCloud (line ${person.line}).`,
    };
  const matched = `New: nobody in JumpCloud has the address ${email}.`;
  if (user.status === 'Disabled')
    return {
      action: 'skipped',
      person,
      matched,
      reason: 'suspended in RingCentral, and suspended users are not created',
    };
  if (user.status === 'Unknown' && !user.scim.active)
    return {
      action: 'unknown',
      attempted: 'create',
      person,
      matched,
      reason:
        'Inactive in RingCentral: suspended users are not created, and SCIM does not tell them from those who have not activated.',
    };
  const { name, userName } = user.scim;
  const changes = [
    ['username', userName],
    ['email', email],
    ['firstname', name.givenName],
    ['lastname', name.familyName],
  ] as const;
  return {
    action: 'create',
    person,
    matched,
    changes: changes.map(([path, after]) => ({ path, before: undefined, after })),
  };
}

/** @param count of users that would be new */
function notesOf(count: number): readonly string[] {
  const notes = ['JumpCloud creates whom you select of the list; the plan takes it that every New user is selected.'];
  if (count > LIVE_BELOW)
    notes.push(`${count} users are imported: JumpCloud sends an e-mail when the import is complete.`);
  else if (count === LIVE_BELOW)
    notes.push(
      `${count} users are imported: below ${LIVE_BELOW} results show live, above by e-mail; for ${LIVE_BELOW} nothing is published.`,
    );
  else if (count > 0) notes.push(`${count} ${count === 1 ? 'user is' : 'users are'} imported: results show live.`);
  if (count > 0)
    notes.push(
      'Imported users must be members of a user group that is bound to the application; else JumpCloud does not manage them.',
    );
  return notes;
}
