import type { JsonNode, JsonObject } from '../../../json/node';

/**
 * Whether two values mean the same to Graph: the order of members and white space make no difference, and a member that is
 * null is one that is left out.
 * @param ignored members that the service writes itself
 */
export function sameMeaning(a: JsonNode | undefined, b: JsonNode | undefined, ignored?: ReadonlySet<string>): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (a.kind === 'object') return b.kind === 'object' && sameMembers(a, b, ignored);
  if (a.kind === 'array') {
    if (b.kind !== 'array' || a.items.length !== b.items.length) return false;
    return a.items.every((item, index) => sameMeaning(item, b.items[index], ignored));
  }
  if (a.kind === 'invalid' || b.kind === 'invalid' || b.kind === 'object' || b.kind === 'array') return false;
  return a.value === b.value;
}

function isNothing(node: JsonNode | undefined): node is undefined {
  return node === undefined || node.kind === 'null';
}

function sameMembers(a: JsonObject, b: JsonObject, ignored: ReadonlySet<string> | undefined): boolean {
  const keys = new Set([...a.properties, ...b.properties].map(({ key }) => key.value));
  for (const key of keys)
    if (ignored?.has(key) !== true && !isAnnotation(key) && !sameMeaning(a.get(key), b.get(key), ignored)) return false;
  return true;
}

/** `@odata.context` and its like describe the answer, not the schema. */
function isAnnotation(key: string): boolean {
  return key.includes('@odata.');
}
