import type { JsonProperty } from '../json/node';
import type { EmbeddedText } from '../text/embedded-text';
import type { Span } from '../text/span';
import type { FileEdit } from './diagnostic';

/** Replaces `span` of `at` by `newText`, escaped as often as `at` is embedded. */
export function replaceIn(uri: string, at: EmbeddedText, span: Span, newText: string): FileEdit {
  return { uri, span: at.spanToFile(span), newText: at.escape(newText) };
}

/** The span to delete so that `property` goes with its comma and its line, and what remains is JSON. */
export function removalSpan(property: JsonProperty, text: string): Span {
  const siblings = property.parent.properties;
  const index = siblings.indexOf(property);
  const previous = siblings[index - 1];
  const next = siblings[index + 1];
  if (previous !== undefined) {
    return { start: previous.end, end: next === undefined ? property.end : commaBefore(next, text) };
  }
  return { start: property.start, end: next === undefined ? property.end : next.start };
}

function commaBefore(property: JsonProperty, text: string): number {
  return text.lastIndexOf(',', property.start);
}

/** The white space before `property` on its line, with the line break: what a new sibling should begin with. */
export function indentation(property: JsonProperty, text: string): string {
  let start = property.start;
  while (start > 0 && ' \t\r\n'.includes(text[start - 1] as string)) start--;
  return text.slice(start, property.start);
}
