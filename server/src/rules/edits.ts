import type { JsonNode, JsonObject, JsonProperty } from '../json/node';
import type { EmbeddedText } from '../text/embedded-text';
import type { Span } from '../text/span';
import type { FileEdit } from './diagnostic';

/** Replaces `span` of `at` by `newText`, escaped as often as `at` is embedded. */
export function replaceIn(uri: string, at: EmbeddedText, span: Span, newText: string): FileEdit {
  return { uri, span: at.spanToFile(span), newText: at.escape(newText) };
}

/** The span to delete so that `property` goes with its comma and its line, and what remains is JSON. */
function removalSpan(property: JsonProperty, text: string): Span {
  const siblings = property.parent.properties;
  const index = indexOf(siblings, property);
  const previous = siblings[index - 1];
  const next = siblings[index + 1];
  if (previous === undefined) return { start: property.start, end: next === undefined ? property.end : next.start };
  // Up to the comma that then separates the neighbours; in a text without it, there is nothing to keep.
  const comma = next === undefined ? -1 : text.lastIndexOf(',', next.start - 1);
  return { start: previous.end, end: Math.max(comma, property.end) };
}

/** The place of `property` among its siblings, which stand in the order of the text: there may be very many. */
function indexOf(siblings: readonly JsonProperty[], property: JsonProperty): number {
  let low = 0;
  let high = siblings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((siblings[middle] as JsonProperty).start < property.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The white space before `property` on its line, with the line break: what a new sibling should begin with. */
export function indentation(property: JsonProperty, text: string): string {
  let start = property.start;
  while (start > 0 && ' \t\r\n'.includes(text[start - 1] as string)) start--;
  return text.slice(start, property.start);
}

/** Deletes `property` with its comma. */
export function removeProperty(uri: string, at: EmbeddedText, property: JsonProperty): FileEdit {
  return replaceIn(uri, at, removalSpan(property, at.text), '');
}

/** Gives `property` another key. */
export function renameKey(uri: string, at: EmbeddedText, { key }: JsonProperty, name: string): FileEdit {
  return replaceIn(uri, at, { start: key.start, end: key.end }, JSON.stringify(name));
}

/** Puts the JSON of `value` in the place of `node`. */
export function replaceValue(uri: string, at: EmbeddedText, node: JsonNode, value: unknown): FileEdit {
  return replaceIn(uri, at, node, JSON.stringify(value));
}

/**
 * Adds a property at the end of `object`, indented and with line ends as its neighbours have them; on the same line
 * where the object stands on one line.
 */
export function insertProperty(
  uri: string,
  at: EmbeddedText,
  object: JsonObject,
  key: string,
  value: unknown,
): FileEdit {
  const { text } = at;
  const last = object.properties.at(-1);
  const start = last?.end ?? object.start + 1;
  const comma = last === undefined ? '' : ',';
  const before = last === undefined ? '' : indentation(last, text);
  if (!before.includes('\n')) {
    const space = last === undefined ? '' : ' ';
    return replaceIn(
      uri,
      at,
      { start, end: start },
      `${comma}${space}${JSON.stringify(key)}: ${JSON.stringify(value)}`,
    );
  }
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
  const own = before.slice(before.lastIndexOf('\n') + 1);
  const json = JSON.stringify(value, null, indentUnit(object, own, text)).replaceAll('\n', `${lineEnd}${own}`);
  return replaceIn(uri, at, { start, end: start }, `${comma}${lineEnd}${own}${JSON.stringify(key)}: ${json}`);
}

/** One step of indentation: what a property of `object` has more than the line on which the object ends. */
function indentUnit(object: JsonObject, own: string, text: string): string {
  const lineStart = text.lastIndexOf('\n', object.end - 1) + 1;
  const outer = /^[ \t]*/.exec(text.slice(lineStart, object.end))?.[0] ?? '';
  return own.startsWith(outer) && own.length > outer.length ? own.slice(outer.length) : '  ';
}
