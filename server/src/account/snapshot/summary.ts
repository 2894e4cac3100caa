import { counted } from '../../text/counted';
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

/** What REST calls that create, delete and change users ask of a person; SCIM's own is not declared. */
const WRITING = ['AddRemoveUsers', 'EditUserInfo'] as const;

/** What decides whether RingCentral accepts writes, as far as it is known, and what is not; a sentence each. */
export function accessLines({
  otherExtensions,
  scimEnabled,
  directoryIntegration,
  appPermissions,
  permissions,
}: AccountSnapshot): readonly string[] {
  const others =
    otherExtensions === undefined
      ? 'Extensions that are no users are not known, so a number that seems free may be taken.'
      : `${counted(otherExtensions.length, 'extension')} that ${otherExtensions.length === 1 ? 'is no user' : 'are no users'}.`;
  const hint =
    directoryIntegration === undefined
      ? ''
      : ` The service info says that directory integration is ${directoryIntegration ? 'on' : 'off'}, which is a hint and no proof.`;
  const scim =
    scimEnabled === undefined
      ? `Whether SCIM is the directory provider is not known: no endpoint tells.${hint}`
      : `SCIM is ${scimEnabled ? '' : 'not '}the directory provider.`;
  const app = appPermissions === undefined ? 'not known' : listed(appPermissions);
  const missing = WRITING.filter((permission) => permissions?.includes(permission) === false);
  const role =
    permissions === undefined
      ? 'What the role of the person signed in permits is not known.'
      : `The role of the person signed in has ${missing.length === 0 ? WRITING.join(' and ') : `no ${missing.join(' and no ')}`}.`;
  return [others, scim, `App permissions: ${app}.`, role];
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
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
