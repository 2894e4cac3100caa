import { AccountError } from './account-error';
import type { Answer } from './answer';
import { readScimPage, type ScimResource } from './scim-answers';
import type { Query } from './sdk-session';

export interface ReadProgress {
  readonly phase: 'list' | 'details';
  readonly done: number;
  readonly total: number;
}

export interface ListUsersOptions {
  /** The `count` asked for; 100 by default, RingCentral's own default. Its maximum is not documented. */
  readonly pageSize?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
}

type Get = (path: string, query?: Query, signal?: AbortSignal) => Promise<Answer>;

const PATH = '/scim/v2/Users';

/**
 * Yields every SCIM user once. Advances by the number of resources received, not by the number asked for: a server may
 * return fewer (RFC 7644 §3.4.2.4). A list that cannot be read to its end is an error, because a plan made from half an
 * account would create people who exist.
 * @throws AccountError
 */
export async function* listUsers(get: Get, options: ListUsersOptions): AsyncGenerator<ScimResource, void, undefined> {
  const { pageSize = 100, signal, onProgress } = options;
  const seen = new Set<string>();
  for (let startIndex = 1; ; ) {
    const { body } = await get(PATH, { startIndex, count: pageSize }, signal);
    const page = readScimPage(body, `GET ${PATH}`);
    const fresh = page.resources.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    startIndex += page.resources.length;
    onProgress?.({ phase: 'list', done: seen.size, total: page.totalResults });
    yield* fresh;
    if (startIndex > page.totalResults) return;
    if (fresh.length === 0) {
      const why = page.resources.length === 0 ? 'the next page is empty' : 'the next page repeats the one before';
      const message = `The list of users stops at ${seen.size} of ${page.totalResults}: ${why}.`;
      throw new AccountError('unexpected', message, { request: `GET ${PATH}` });
    }
  }
}
