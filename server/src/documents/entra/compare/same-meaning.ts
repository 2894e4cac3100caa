import { sameExpression } from '../../../expressions/same-expression';
import type { JsonNode, JsonObject } from '../../../json/node';
import { hasOwnMeaning, memberMeaning } from './member-meaning';

/** Lists of Graph whose order says nothing: groups are alternatives, clauses hold all together, the others have keys. */
const UNORDERED: ReadonlySet<string> = new Set([
  'groups',
  'inputFilterGroups',
  'categoryFilterGroups',
  'clauses',
  'metadata',
  'referencedObjects',
  'supportedApis',
  'apiExpressions',
]);

/** Longer lists are compared in their order only: looking for each item in the whole list would take too long. */
const MOST_UNORDERED = 200;

/**
 * Whether the members called `key` mean the same to Graph: the order of members makes no difference, nor white space
 * around the parts of an expression, nor whether an enumeration is written by name or number. A member that is null or an
 * empty list is one that is left out, and one that is left out has the default that Graph gives it.
 * @param ignored members that the service writes itself
 */
export function sameMember(
  key: string,
  a: JsonNode | undefined,
  b: JsonNode | undefined,
  ignored?: ReadonlySet<string>,
): boolean {
  if (hasOwnMeaning(key)) {
    const [one, other] = [memberMeaning(key, a), memberMeaning(key, b)];
    if (one !== undefined && other !== undefined) return one === other;
  }
  if (key === 'scope' && isNoFilter(a) && isNoFilter(b)) return true;
  if (key === 'expression' && a?.kind === 'string' && b?.kind === 'string') return sameExpression(a.value, b.value);
  if (UNORDERED.has(key) && a?.kind === 'array' && b?.kind === 'array')
    return sameItems(a.items, b.items, ignored) || sameSet(a.items, b.items, ignored);
  return sameMeaning(a, b, ignored);
}

/**
 * Whether two values mean the same, as {@link sameMember} says of members.
 * @param ignored members that the service writes itself
 */
function sameMeaning(a: JsonNode | undefined, b: JsonNode | undefined, ignored?: ReadonlySet<string>): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (a.kind === 'object') return b.kind === 'object' && sameMembers(a, b, ignored);
  if (a.kind === 'array') return b.kind === 'array' && sameItems(a.items, b.items, ignored);
  if (a.kind === 'invalid' || b.kind === 'invalid' || b.kind === 'object' || b.kind === 'array') return false;
  return a.value === b.value;
}

/** The portal leaves an empty filter where the last group was removed; everybody is in scope, as without one. */
function isNoFilter(node: JsonNode | undefined): boolean {
  return isNothing(node) || (node.kind === 'object' && node.properties.every(({ value }) => isNothing(value)));
}

function isNothing(node: JsonNode | undefined): node is undefined {
  return node === undefined || node.kind === 'null' || (node.kind === 'array' && node.items.length === 0);
}

function sameMembers(a: JsonObject, b: JsonObject, ignored: ReadonlySet<string> | undefined): boolean {
  const keys = new Set([...a.properties, ...b.properties].map(({ key }) => key.value));
  for (const key of keys)
    if (ignored?.has(key) !== true && !isAnnotation(key) && !sameMember(key, a.get(key), b.get(key), ignored))
      return false;
  return true;
}

function sameItems(a: readonly JsonNode[], b: readonly JsonNode[], ignored: ReadonlySet<string> | undefined): boolean {
  return a.length === b.length && a.every((item, index) => sameMeaning(item, b[index], ignored));
}

function sameSet(a: readonly JsonNode[], b: readonly JsonNode[], ignored: ReadonlySet<string> | undefined): boolean {
  if (a.length !== b.length || a.length > MOST_UNORDERED) return false;
  const left = [...b];
  return a.every((item) => {
    const at = left.findIndex((other) => sameMeaning(item, other, ignored));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** `@odata.context` and its like describe the answer, not the schema. */
function isAnnotation(key: string): boolean {
  return key.includes('@odata.');
}
