import type { JsonNode, JsonObject, JsonString } from './node';

/** The node if it is a string. */
export function asString(node: JsonNode | undefined): JsonString | undefined {
  return node?.kind === 'string' ? node : undefined;
}

/** The node if it is an object. */
export function asObject(node: JsonNode | undefined): JsonObject | undefined {
  return node?.kind === 'object' ? node : undefined;
}

/** The value of a string; '' for everything else. */
export function textOf(node: JsonNode | undefined): string {
  return node?.kind === 'string' ? node.value : '';
}

/** The objects of a list; none for everything else. */
export function objectsIn(node: JsonNode | undefined): readonly JsonObject[] {
  return node?.kind === 'array' ? node.items.filter((item): item is JsonObject => item.kind === 'object') : [];
}
