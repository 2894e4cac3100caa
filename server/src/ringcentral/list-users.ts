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
/** A list may grow while it is read; one that grows beyond this has no end, or a server that makes it up. */
const MOST_GROWTH = 10_000;

/**
 * Yields every SCIM user once. Advances by the number of resources received, not by the number asked for: a server may
 * return fewer (RFC 7644 §3.4.2.4). A list that cannot be read to its end is an error, because a plan made from half an
 * account would create people who exist.
 * @throws AccountError
 */
export async function* listUsers(get: Get, options: ListUsersOptions): AsyncGenerator<ScimResource, void, undefined> {
  const { pageSize = 100, signal, onProgress } = options;
  const seen = new Set<string>();
  let announced: number | undefined;
  for (let startIndex = 1; ; ) {
    const { body } = await get(PATH, { startIndex, count: pageSize }, signal);
    const page = readScimPage(body, `GET ${PATH}`);
    const fresh = page.resources.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    startIndex += page.resources.length;
    announced ??= page.totalResults;
    onProgress?.({ phase: 'list', done: seen.size, total: page.totalResults });
    yield* fresh;
    if (seen.size > announced + MOST_GROWTH) {
      const message = `The list of users does not end: ${announced} were announced, ${seen.size} came so far.`;
      throw new AccountError('unexpected', message, { request: `GET ${PATH}` });
    }
    if (startIndex > page.totalResults) return;
    if (fresh.length === 0) {
      const next = seen.size === 0 ? 'the first page' : 'the next page';
      const why = page.resources.length === 0 ? `${next} is empty` : `${next} repeats the one before`;
      const message = `The list of users stops at ${seen.size} of ${page.totalResults}: ${why}.`;
      throw new AccountError('unexpected', message, { request: `GET ${PATH}` });
    }
  }
}
