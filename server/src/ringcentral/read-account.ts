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
}

/**
 * Reads all users of an account. Reads only.
 * @throws AccountError when the account cannot be read completely
 */
export async function readAccount(client: AccountClient, options: ReadAccountOptions = {}): Promise<AccountReading> {
  const { withDetails = false, pageSize, signal, onProgress } = options;
  const listed: ScimResource[] = [];
  const listOptions = {
    ...(pageSize === undefined ? {} : { pageSize }),
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  };
  for await (const user of client.listUsers(listOptions)) listed.push(user);
  if (!withDetails) return { users: listed, hasDetails: false };

  const users: ScimResource[] = [];
  for (const [index, user] of listed.entries()) {
    const details = await readDetails(client, user.id, signal);
    if (details !== undefined) users.push(details);
    onProgress?.({ phase: 'details', done: index + 1, total: listed.length });
  }
  return { users, hasDetails: true };
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
