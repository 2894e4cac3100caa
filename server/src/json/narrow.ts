import type { JsonNode, JsonObject, JsonString } from './node';

/** The node if it is a string. */
export function asString(node: JsonNode | undefined): JsonString | undefined {
  return node?.kind === 'string' ? node : undefined;
}

/** The node if it is an object. */
export function asObject(node: JsonNode | undefined): JsonObject | undefined {
  return node?.kind === 'object' ? node : undefined;
}
