import { isDeepStrictEqual } from 'node:util';
import type { AccountClient } from './account-client';
import { isAccountError } from './account-error';
import type { ReadProgress } from './list-users';
import type { AccountReading } from './read-account';
import type { ScimResource } from './scim-answers';

/** A user as the list shows it, and as a read of its own does, with addresses and phone numbers. */
export interface ReadUser {
  readonly listed: ScimResource;
  readonly user: ScimResource;
}

/** Keeps users as they are read, so that reading can go on where it stopped. */
export interface ReadingStore {
  /** What was kept of a user earlier. */
  get(id: string): ReadUser | undefined;
  keep(read: ReadUser): Promise<void>;
}

export interface ReadDetailsOptions {
  readonly store: ReadingStore;
  readonly pageSize?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** After so many lists an account that changes all the time is taken as it is. */
const MOST_LISTS = 4;

/**
 * Reads all users with their details: the list, and one request for each user that the store does not have as the list
 * shows them. Reading users takes a minute for each fifty, so the list is read again afterwards: who came meanwhile is
 * read too, who went is left out, and whoever the list shows differently is read anew. A change of an address or a phone
 * number alone, which no list shows, is seen only by a reading that begins afresh.
 *
 * @throws AccountError; what was read until then is in the store
 */
export async function readDetails(client: AccountClient, options: ReadDetailsOptions): Promise<AccountReading> {
  const { store, signal, onProgress } = options;
  const gone = new Set<string>();
  for (let list = 1; ; list += 1) {
    const { listed, isSteady } = await readList(client, options, list === 1);
    const missing = listed.filter((user) => !gone.has(user.id) && !isCurrent(store, user));
    if (missing.length === 0 || list === MOST_LISTS)
      return {
        users: listed
          .map(({ id }) => (gone.has(id) ? undefined : store.get(id)?.user))
          .filter((user) => user !== undefined),
        hasDetails: true,
        changedWhileRead: !isSteady || missing.length > 0,
      };
    let done = listed.length - missing.length;
    onProgress?.({ phase: 'details', done, total: listed.length });
    for (const shown of missing) {
      const user = await readUser(client, shown.id, signal);
      if (user === undefined) gone.add(shown.id);
      else await store.keep({ listed: withoutMeta(shown), user: withoutMeta(user) });
      done += 1;
      onProgress?.({ phase: 'details', done, total: listed.length });
    }
  }
}

/** @param isFirst later lists are checks, of which no progress is shown */
async function readList(client: AccountClient, options: ReadDetailsOptions, isFirst: boolean) {
  const { pageSize, signal, onProgress } = options;
  const totals = new Set<number>();
  const listed: ScimResource[] = [];
  const listing = client.listUsers({
    ...(pageSize === undefined ? {} : { pageSize }),
    ...(signal === undefined ? {} : { signal }),
    onProgress: (progress) => {
      totals.add(progress.total);
      if (isFirst) onProgress?.(progress);
    },
  });
  for await (const user of listing) listed.push(user);
  return { listed, isSteady: totals.size === 1 && totals.has(listed.length) };
}

function isCurrent(store: ReadingStore, shown: ScimResource): boolean {
  const kept = store.get(shown.id);
  return kept !== undefined && isDeepStrictEqual(kept.listed, withoutMeta(shown));
}

/** Its times are those of the answer (seen in the examples of the API reference), so they say nothing of the user. */
function withoutMeta({ meta: _, ...user }: ScimResource): ScimResource {
  return user as ScimResource;
}

/** One user, or undefined when it was deleted since the list was read. */
async function readUser(client: AccountClient, id: string, signal: AbortSignal | undefined) {
  try {
    return await client.getUser(id, signal);
  } catch (error) {
    if (isAccountError(error, 'http') && error.facts.status === 404) return undefined;
    throw error;
  }
}
