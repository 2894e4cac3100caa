import { attributeValues, type ValueChange, valueChanges } from '../attribute-values';
import type { AccountUser } from '../scim-user';
import type { AccountSnapshot, UnassignedExtension } from '../snapshot';
import { type CountryCount, countByCountry } from './count-by-country';
import { scimPath } from './scim-path';

/** A user who is in both snapshots and not the same in both. */
export interface ChangedUser {
  readonly before: AccountUser;
  readonly after: AccountUser;
  /** Paths are SCIM's; `status` and `country` are those of the extension. */
  readonly changes: readonly ValueChange[];
}

/** How many extensions of a country are unassigned; undefined where that snapshot does not tell. */
export interface UnassignedChange {
  readonly country: string | undefined;
  readonly before: number;
  readonly after: number;
}

/** What tells that a user of one snapshot is a user of the other. */
export type MatchedBy = 'id' | 'userName';

export interface SnapshotComparison {
  readonly matchedBy: MatchedBy;
  readonly added: readonly AccountUser[];
  readonly removed: readonly AccountUser[];
  readonly changed: readonly ChangedUser[];
  /** Users who are in both and the same. */
  readonly unchanged: number;
  /** Only where both snapshots tell, and by country where the number differs. */
  readonly unassigned: readonly UnassignedChange[];
  /** What could not be compared, and what to make of it, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Compares two snapshots as a plan compares a user before and after: absent and empty are the same, letter case does not
 * count in names that SCIM takes without it, nor whether a country is a code or a name. What one of them does not know
 * (addresses and numbers of a list, a status nobody read) is not compared.
 *
 * @param by undefined: by id within one account, else by userName, because ids of another account mean other people
 */
export function compareSnapshots(before: AccountSnapshot, after: AccountSnapshot, by?: MatchedBy): SnapshotComparison {
  const matchedBy = by ?? (isOtherAccount(before, after) ? 'userName' : 'id');
  const keyOf = (user: AccountUser) => (matchedBy === 'id' ? user.id : user.scim.userName.toLowerCase());
  const earlier = new Map(before.users.map((user) => [keyOf(user), user]));
  const isFull = before.detail === 'full' && after.detail === 'full';
  const added: AccountUser[] = [];
  const changed: ChangedUser[] = [];
  let unchanged = 0;
  for (const user of after.users) {
    const key = keyOf(user);
    const old = earlier.get(key);
    if (old === undefined) {
      added.push(user);
      continue;
    }
    earlier.delete(key);
    const changes = userChanges(old, user, isFull);
    if (changes.length > 0) changed.push({ before: old, after: user, changes });
    else unchanged += 1;
  }
  const removed = [...earlier.values()];
  const bothTell = before.unassignedKnown && after.unassignedKnown;
  return {
    matchedBy,
    added,
    removed,
    changed,
    unchanged,
    unassigned: bothTell ? unassignedChanges(before.unassigned, after.unassigned) : [],
    notes: notesOf(before, after, matchedBy),
  };
}

/** What differs between two readings of one user. @param isFull whether addresses and numbers are known of both */
function userChanges(before: AccountUser, after: AccountUser, isFull: boolean): readonly ValueChange[] {
  const isStatusKnown = before.status !== 'Unknown' && after.status !== 'Unknown';
  const changes = valueChanges(attributeValues(before.scim), attributeValues(after.scim))
    .filter((change) => isFull || isKnownOfBoth(change))
    .map(({ path, ...values }) => ({ path: scimPath(path), ...values }));
  if (isStatusKnown && before.status !== after.status)
    changes.push({ path: 'status', before: before.status, after: after.status });
  // A licence's country comes from REST alone; where it was not read, nothing is known to have changed.
  if (before.country !== undefined && after.country !== undefined && before.country !== after.country)
    changes.push({ path: 'country', before: before.country, after: after.country });
  return changes;
}

/**
 * Lists of users leave addresses and phone numbers out (API reference, ScimUserShortInfo); the extension number, which
 * SCIM has as a phone number, is known from REST where it may be read.
 */
function isKnownOfBoth({ path, before, after }: ValueChange): boolean {
  if (path === 'phoneNumbers[other]') return before !== undefined && after !== undefined;
  return !path.startsWith('addresses[') && !path.startsWith('phoneNumbers[');
}

function isOtherAccount(before: AccountSnapshot, after: AccountSnapshot): boolean {
  const [one, other] = [before.account.id, after.account.id];
  if (before.pseudonymised === true || after.pseudonymised === true) return false;
  return one !== undefined && other !== undefined && one !== other;
}

function unassignedChanges(
  before: readonly UnassignedExtension[],
  after: readonly UnassignedExtension[],
): readonly UnassignedChange[] {
  const [earlier, later] = [countByCountry(before), countByCountry(after)];
  const countOf = (counts: readonly CountryCount[], country: string | undefined) =>
    counts.find((entry) => entry.country === country)?.count ?? 0;
  const countries = new Set([...earlier, ...later].map(({ country }) => country));
  return [...countries]
    .map((country) => ({ country, before: countOf(earlier, country), after: countOf(later, country) }))
    .filter((change) => change.before !== change.after);
}

function notesOf(before: AccountSnapshot, after: AccountSnapshot, matchedBy: MatchedBy): readonly string[] {
  const notes: string[] = [];
  const isPseudonymised = before.pseudonymised === true || after.pseudonymised === true;
  if (isPseudonymised)
    notes.push(
      'Pseudonyms are made anew for each file, so users of a pseudonymised snapshot cannot be told from added and removed ones. Compare the snapshots first, and pseudonymise after.',
    );
  else if (matchedBy === 'userName' && isOtherAccount(before, after))
    notes.push(
      'The snapshots are of two accounts, so users are told by userName. A user who was renamed is both added and removed.',
    );
  else if (matchedBy === 'id' && isOtherAccount(before, after))
    notes.push('The snapshots are of two accounts, where the same id means different people.');
  if (before.detail !== 'full' || after.detail !== 'full')
    notes.push(
      `${before.detail === after.detail ? 'Both snapshots were' : before.detail === 'list' ? 'The first snapshot was' : 'The second snapshot was'} taken without details, so addresses and phone numbers are not compared.`,
    );
  if (before.isComplete === false)
    notes.push('The first snapshot was read only in part, so users who seem to be added may have been there before.');
  if (after.isComplete === false)
    notes.push('The second snapshot was read only in part, so users who seem to be removed may still be there.');
  if (!before.unassignedKnown || !after.unassignedKnown)
    notes.push('Unassigned extensions are not compared, because not both snapshots have them.');
  if (
    before.takenAt !== undefined &&
    after.takenAt !== undefined &&
    Date.parse(before.takenAt) > Date.parse(after.takenAt)
  )
    notes.push('The first snapshot is the later one: added and removed are the other way round in time.');
  return notes;
}
