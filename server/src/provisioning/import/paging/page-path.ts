import { isUnknown } from '../../../expressions/kit/value';
import type { JsonNode } from '../../../json/node';
import { parsePropertyPath, valueAtPath } from '../../saviynt/property-path';
import type { ImportAnswer } from '../port';
import { wholeNumber } from '../settings';

/** What paths of pagination begin with: `completeResponseMap.totalResults`, `headers.x-total-count`. */
const ROOTS = new Set(['completeResponseMap', 'headers']);

/** The value at a path of pagination; undefined when it leads to nothing. A path without a root is read in the body. */
export function pageValue(path: string, { body, headers }: ImportAnswer): unknown {
  const trimmed = path.trim().replace(/^response\./, '');
  // `@odata.nextLink` is one name, dot and all (seen in published packages).
  if (typeof body === 'object' && body !== null && Object.hasOwn(body, trimmed)) return Reflect.get(body, trimmed);
  const steps = parsePropertyPath(trimmed);
  const root = ROOTS.has(String(steps[0])) ? { completeResponseMap: body, headers: headers ?? {} } : body;
  const value = valueAtPath(root, steps);
  return isUnknown(value) || value === null ? undefined : value;
}

/** A total of pagination: a number as it is written, or the number a path leads to; undefined when there is none. */
export function totalOf(node: JsonNode | undefined, answer: ImportAnswer): number | undefined {
  const written = wholeNumber(node);
  if (written !== undefined || node?.kind !== 'string') return written;
  const value = pageValue(node.value, answer);
  const total = typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value;
  return typeof total === 'number' && Number.isFinite(total) ? total : undefined;
}
