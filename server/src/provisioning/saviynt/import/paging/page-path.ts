import { isUnknown, Unknown } from '../../../../expressions/kit/value';
import type { JsonNode } from '../../../../json/node';
import { parsePropertyPath, valueAtPath } from '../../property-path';
import type { ImportAnswer } from '../port';
import { wholeNumber } from '../settings';

/** What paths of pagination begin with: `completeResponseMap.totalResults`, `headers.x-total-count`. */
const ROOTS = new Set(['completeResponseMap', 'headers']);

/**
 * The value at a path of pagination; undefined when it leads to nothing. A path without a root is read in the body.
 * Unknown for a header of an answer whose headers were not kept: it may have been there.
 */
export function pageValue(path: string, { body, headers }: ImportAnswer): unknown {
  const trimmed = path.trim().replace(/^response\./, '');
  // `@odata.nextLink` is one name, dot and all (seen in published packages).
  if (typeof body === 'object' && body !== null && Object.hasOwn(body, trimmed)) return Reflect.get(body, trimmed);
  const steps = parsePropertyPath(trimmed);
  if (steps[0] === 'headers' && headers === undefined)
    return new Unknown(`the headers of the answer were not kept, and "${trimmed}" is one of them`);
  const root = ROOTS.has(String(steps[0])) ? { completeResponseMap: body, headers: headers ?? {} } : body;
  // Names of headers do not depend on letter case (RFC 9110 §5.1); answers have them in lower case.
  const named = steps[0] === 'headers' ? steps.map((step) => String(step).toLowerCase()) : steps;
  const value = valueAtPath(root, named);
  return isUnknown(value) || value === null ? undefined : value;
}

/**
 * A number of pagination: as it is written, or what a path leads to; undefined when there is none, unknown when it
 * stands in headers that were not kept.
 */
export function pageNumberAt(node: JsonNode | undefined, answer: ImportAnswer): number | Unknown | undefined {
  const written = wholeNumber(node);
  if (written !== undefined || node?.kind !== 'string') return written;
  const value = pageValue(node.value, answer);
  if (isUnknown(value)) return value;
  const total = typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value;
  return typeof total === 'number' && Number.isFinite(total) ? total : undefined;
}
