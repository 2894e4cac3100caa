import { type UserStatus, userStatuses } from '../scim-user';
import type { AccountSnapshot } from '../snapshot';
import { type CountryCount, countByCountry } from './count-by-country';

/** What a snapshot holds, in numbers. */
export interface SnapshotSummary {
  readonly users: number;
  /** Those there are any of, in the order of `userStatuses`. */
  readonly byStatus: readonly { readonly status: UserStatus; readonly count: number }[];
  /** Undefined when it is not known. */
  readonly unassigned: readonly CountryCount[] | undefined;
}

/** Counts users and unassigned extensions. */
export function summarise({ users, unassigned, unassignedKnown }: AccountSnapshot): SnapshotSummary {
  const counts = new Map<UserStatus, number>();
  for (const { status } of users) counts.set(status, (counts.get(status) ?? 0) + 1);
  return {
    users: users.length,
    byStatus: userStatuses
      .map((status) => ({ status, count: counts.get(status) ?? 0 }))
      .filter(({ count }) => count > 0),
    unassigned: unassignedKnown ? countByCountry(unassigned) : undefined,
  };
}

/** `6 users: 4 Enabled, 2 NotActivated`. */
export function usersLine({ users, byStatus }: SnapshotSummary): string {
  const parts = byStatus.map(({ status, count }) => `${count} ${status === 'Unknown' ? 'of unknown status' : status}`);
  return `${users} ${users === 1 ? 'user' : 'users'}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}

/** `5 unassigned extensions: 3 US, 2 GB`. */
export function unassignedLine({ unassigned }: SnapshotSummary): string {
  if (unassigned === undefined) return 'Unassigned extensions are not known.';
  const all = unassigned.reduce((sum, { count }) => sum + count, 0);
  const parts = unassigned.map(({ country, count }) => `${count} ${country ?? 'of unknown country'}`);
  return `${all} unassigned ${all === 1 ? 'extension' : 'extensions'}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}

/** Where a snapshot is from and when it was taken, and what it leaves out; one sentence or fact each. */
export function originLines(snapshot: AccountSnapshot): readonly string[] {
  const { account, source, takenAt, startedAt, detail, pseudonymised } = snapshot;
  const brand = [account.name, account.brandName, account.id && `account ${account.id}`].filter(Boolean).join(', ');
  const from = [brand, source].filter(Boolean).join(' · ');
  return [
    ...(from === '' ? [] : [from]),
    ...(takenAt === undefined ? [] : [`Taken ${takenAt}${startedAt === undefined ? '' : `, begun ${startedAt}`}`]),
    ...(detail === 'list' ? ['Taken without details: addresses and phone numbers are not known.'] : []),
    ...(pseudonymised === true ? ['Pseudonymised: names, addresses, numbers and ids are made up.'] : []),
  ];
}
