import type { JsonNode, JsonObject } from '../../json/node';

/**
 * The node of a request body that says what a value will be: the member of a User, or the value of a patch operation
 * (RFC 7644 §3.5.2). Undefined when the body does not name it, as when a replace clears what it leaves out.
 * @param path as in `attributeValues`: `addresses[work].country`
 */
export function locateValue(body: JsonNode | undefined, path: string): JsonNode | undefined {
  if (body?.kind !== 'object') return undefined;
  const operations = body.get('Operations');
  return operations?.kind === 'array' ? inOperations(operations.items, path) : inUser(body, path);
}

function inOperations(operations: readonly JsonNode[], path: string): JsonNode | undefined {
  for (const operation of operations.toReversed()) {
    if (operation.kind !== 'object') continue;
    const target = operation.get('path');
    const value = operation.get('value');
    const found = target?.kind === 'string' ? inTarget(shortPath(target.value), value, path) : inMembers(value, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The value of an operation without a path: an object whose keys may be paths themselves. */
function inMembers(value: JsonNode | undefined, path: string): JsonNode | undefined {
  if (value?.kind !== 'object') return undefined;
  const direct = inUser(value, path);
  if (direct !== undefined) return direct;
  return value.properties.find(({ key }) => shortPath(key.value) === path.toLowerCase())?.value;
}

function inTarget(target: string, value: JsonNode | undefined, path: string): JsonNode | undefined {
  const wanted = path.toLowerCase();
  if (wanted === target) return value;
  if (!wanted.startsWith(target)) return undefined;
  const rest = wanted.slice(target.length);
  if (value?.kind === 'object' && rest.startsWith('.')) return member(value, rest.slice(1));
  return value?.kind === 'array' && rest.startsWith('[')
    ? inElements(value.items, path.slice(target.length))
    : undefined;
}

/** `emails[type eq "work"].value` → `emails[work]`, the enterprise department → `department`. */
export function shortPath(path: string): string {
  const short = path
    .trim()
    .toLowerCase()
    .replace(/\[\s*type\s+eq\s+"([^"]*)"\s*\]/, '[$1]')
    .replace(/\]\.value$/, ']');
  return short.endsWith(':department')
    ? 'department'
    : short.replace(/^urn:ietf:params:scim:schemas:core:2\.0:user:/, '');
}

function inUser(user: JsonObject, path: string): JsonNode | undefined {
  if (path === 'department') {
    const enterprise = user.properties.find(({ key }) => /enterprise:2\.0:user$/i.test(key.value))?.value;
    return enterprise?.kind === 'object' ? member(enterprise, 'department') : undefined;
  }
  const bracket = path.indexOf('[');
  if (bracket >= 0) {
    const list = member(user, path.slice(0, bracket));
    return list?.kind === 'array' ? inElements(list.items, path.slice(bracket)) : undefined;
  }
  let node: JsonNode | undefined = user;
  for (const name of path.split('.')) node = node?.kind === 'object' ? member(node, name) : undefined;
  return node;
}

/** @param path `[work]` or `[work].country` */
function inElements(items: readonly JsonNode[], path: string): JsonNode | undefined {
  const parts = /^\[([^\]]*)\](?:\.(.*))?$/.exec(path);
  for (const item of items) {
    if (item.kind !== 'object') continue;
    const type = member(item, 'type');
    if (type?.kind === 'string' && type.value.toLowerCase() === parts?.[1]?.toLowerCase())
      return member(item, parts[2] ?? 'value');
  }
  return undefined;
}

function member(object: JsonObject, name: string): JsonNode | undefined {
  return object.get(name) ?? object.properties.find(({ key }) => key.value.toLowerCase() === name.toLowerCase())?.value;
}
