import type { Span } from '../text/span';
import { touches } from '../text/span';
import type { JsonNode, JsonProperty } from './node';

/** The keys and indexes that lead from the root to a node: `['call', 0, 'httpParams']`. */
export type JsonPath = readonly (string | number)[];

/** The path of `node` in its own tree. */
export function pathOf(node: JsonNode | JsonProperty): JsonPath {
  const path: (string | number)[] = [];
  let at: JsonNode | JsonProperty = node;
  for (;;) {
    if (at.kind === 'property') {
      path.unshift(at.key.value);
      at = at.parent;
      continue;
    }
    const parent: JsonNode | JsonProperty | null = at.parent;
    if (parent === null) return path;
    if (parent.kind === 'array') path.unshift(parent.items.indexOf(at));
    at = parent;
  }
}

/** The node at `path`; undefined when a step is missing or is neither object nor array. */
export function nodeAt(root: JsonNode | undefined, path: JsonPath): JsonNode | undefined {
  let node = root;
  for (const step of path) {
    if (node?.kind === 'object' && typeof step === 'string') node = node.get(step);
    else if (node?.kind === 'array' && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return node;
}

/** The node at an RFC 6901 pointer such as `/call/0/url`, the form in which ajv reports a place. */
export function nodeAtPointer(root: JsonNode | undefined, pointer: string): JsonNode | undefined {
  let node = root;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    node = node?.kind === 'array' ? node.items[Number(key)] : node?.kind === 'object' ? node.get(key) : undefined;
  }
  return node;
}

/** The deepest node or property whose span touches `offset`. A cursor right behind a value still belongs to it. */
export function deepestAt(root: JsonNode | undefined, offset: number): JsonNode | JsonProperty | undefined {
  if (root === undefined || !touches(root, offset)) return undefined;
  let found: JsonNode | JsonProperty = root;
  for (;;) {
    const next: JsonNode | JsonProperty | undefined = childAt(found, offset);
    if (next === undefined) return found;
    found = next;
  }
}

function childAt(node: JsonNode | JsonProperty, offset: number): JsonNode | JsonProperty | undefined {
  switch (node.kind) {
    case 'object':
      return findTouching(node.properties, offset);
    case 'array':
      return findTouching(node.items, offset);
    case 'property':
      if (touches(node.key, offset)) return node.key;
      return node.value !== undefined && touches(node.value, offset) ? node.value : undefined;
    default:
      return undefined;
  }
}

/** Binary search: children stand in the order of the text and do not overlap. */
function findTouching<T extends Span>(children: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle] as T).end < offset) low = middle + 1;
    else high = middle;
  }
  const child = children[low];
  return child !== undefined && touches(child, offset) ? child : undefined;
}
