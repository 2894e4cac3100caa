import type { AccountClient } from './account-client';
import { isAccountError } from './account-error';
import type { ReadProgress } from './list-users';
import type { ScimResource } from './scim-answers';

export interface ReadAccountOptions {
  /**
   * Also asks for each user alone: lists carry no addresses and no phone numbers (API reference, ScimUserShortInfo).
   * One request a person, 50 a minute at RingCentral's default limit.
   */
  readonly withDetails?: boolean;
  readonly pageSize?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** The users of an account as SCIM shows them, for a snapshot or a plan. Personal data. */
export interface AccountReading {
  readonly users: readonly ScimResource[];
  /** False: attributes that only single reads carry (addresses, phoneNumbers) are unknown, not empty. */
  readonly hasDetails: boolean;
  /**
   * True: the number of users changed between pages. Lists are paged by position, so someone may be missing; read
   * again before relying on who is not there.
   */
  readonly changedWhileRead: boolean;
}

/**
 * Reads all users of an account. Reads only.
 * @throws AccountError when the account cannot be read completely
 */
export async function readAccount(client: AccountClient, options: ReadAccountOptions = {}): Promise<AccountReading> {
  const { withDetails = false, pageSize, signal, onProgress } = options;
  const listed: ScimResource[] = [];
  const totals = new Set<number>();
  const listOptions = {
    ...(pageSize === undefined ? {} : { pageSize }),
    ...(signal === undefined ? {} : { signal }),
    onProgress: (progress: ReadProgress) => {
      totals.add(progress.total);
      onProgress?.(progress);
    },
  };
  for await (const user of client.listUsers(listOptions)) listed.push(user);
  const changedWhileRead = totals.size > 1 || !totals.has(listed.length);
  if (!withDetails) return { users: listed, hasDetails: false, changedWhileRead };

  const users: ScimResource[] = [];
  for (const [index, user] of listed.entries()) {
    const details = await readDetails(client, user.id, signal);
    if (details !== undefined) users.push(details);
    onProgress?.({ phase: 'details', done: index + 1, total: listed.length });
  }
  return { users, hasDetails: true, changedWhileRead };
}

/** One user, or undefined when it was deleted since the list was read. */
async function readDetails(client: AccountClient, id: string, signal: AbortSignal | undefined) {
  try {
    return await client.getUser(id, signal);
  } catch (error) {
    if (isAccountError(error, 'http') && error.facts.status === 404) return undefined;
    throw error;
  }
}
