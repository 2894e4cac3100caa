import type { JsonNode, JsonObject, JsonProperty } from '../json/node';
import type { Span } from '../text/span';

/** What to underline for a value: a text without its quotes, if there is something between them. */
export function contentOf(node: JsonNode): Span {
  if (node.kind !== 'string' || node.contentStart === node.contentEnd) return { start: node.start, end: node.end };
  return { start: node.contentStart, end: node.contentEnd };
}

/** What to underline for a member: its value, or its key where there is none. */
export function memberSpan(object: JsonObject, ...keys: readonly string[]): Span {
  for (const key of keys) {
    const property = object.property(key);
    if (property !== undefined) return property.value === undefined ? keySpan(property) : contentOf(property.value);
  }
  return headOf(object);
}

/** The key of a property without its quotes. */
export function keySpan({ key }: JsonProperty): Span {
  return contentOf(key);
}

/** What to underline for an object that has nothing to name it: its opening brace, not the pages up to its end. */
export function headOf(object: JsonObject): Span {
  return { start: object.start, end: object.start + 1 };
}
