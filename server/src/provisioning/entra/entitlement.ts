import type { UserValues } from '../users/user';

/** Why the service no longer lets a person have the application; undefined while they may. */
export type LeavingReason = 'hard-deleted' | 'soft-deleted' | 'disabled' | 'unassigned' | 'out of scope';

/** The state of a person in Entra ID, apart from scoping filters. */
export interface DirectoryState {
  readonly leaving: Exclude<LeavingReason, 'out of scope'> | undefined;
  readonly isAssigned: boolean;
  /** One sentence for a value that cannot be read. */
  readonly problem?: string;
}

/** Reads accountEnabled, the marks of deletion and the assignment; what a file does not tell is taken to be as usual. */
export function directoryState(values: UserValues): DirectoryState {
  const { accountEnabled, isAssigned, deletedDateTime } = values;
  const removed = textOf(values['@removed']);
  const assigned = isAssigned !== false;
  if (removed === 'deleted') return { leaving: 'hard-deleted', isAssigned: assigned };
  if (removed !== '' || textOf(deletedDateTime) !== '') return { leaving: 'soft-deleted', isAssigned: assigned };
  if (!assigned) return { leaving: 'unassigned', isAssigned: false };
  if (accountEnabled === false) return { leaving: 'disabled', isAssigned: true };
  if (accountEnabled === true || textOf(accountEnabled) === '') return { leaving: undefined, isAssigned: true };
  const problem = `accountEnabled is ${JSON.stringify(accountEnabled)}; Entra ID has true and false.`;
  return { leaving: undefined, isAssigned: true, problem };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().toLowerCase() : value === undefined || value === null ? '' : 'set';
}

/** The words for a log: why the person is not effectively entitled. */
export const LEAVING_WORDS: Readonly<Record<LeavingReason, string>> = {
  'hard-deleted': 'deleted for good in Entra ID',
  'soft-deleted': 'in the recycle bin of Entra ID',
  disabled: 'disabled in Entra ID (accountEnabled false)',
  unassigned: 'not assigned to the application',
  'out of scope': 'outside the scoping filter',
};
