import { asString } from '../../../../json/narrow';
import type { JsonObject } from '../../../../json/node';
import type { ImportAnswer } from '../port';
import { pageNumberAt } from './page-path';

/**
 * How many records a page has by `pageRecordCount`, a path of the answer. Undefined when it is a fixed number, which says
 * nothing of this page, or a path that Saviynt does not read: it has to begin with completeResponseMap or headers (Saviynt
 * developer portal, ImportAccountEntJSON, page type).
 */
export function recordCountOf(page: JsonObject, answer: ImportAnswer): ReturnType<typeof pageNumberAt> {
  const node = page.get('pageRecordCount');
  return isReadable(asString(node)?.value.trim() ?? '') ? pageNumberAt(node, answer) : undefined;
}

/** The path of `pageRecordCount` where it gives no number in this answer; undefined when it does, or is a fixed number. */
export function unreadRecordCount(page: JsonObject, answer: ImportAnswer): string | undefined {
  const path = asString(page.get('pageRecordCount'))?.value.trim() ?? '';
  if (path === '' || /^\d+$/.test(path)) return undefined;
  return recordCountOf(page, answer) === undefined ? path : undefined;
}

function isReadable(path: string): boolean {
  return /^(?:response\.)?(?:completeResponseMap|headers)\./.test(path);
}
