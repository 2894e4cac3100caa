import type { JsonArray, JsonObject } from '../../json/node';
import type { EmbeddedText } from '../../text/embedded-text';
import type { FileEdit } from '../diagnostic';
import { replaceIn } from '../edits';

/** Adds `"key": value` texts behind the last property of `object`, on lines of their own where its properties are. */
export function addProperties(
  uri: string,
  at: EmbeddedText,
  object: JsonObject,
  properties: readonly string[],
): FileEdit {
  const last = object.properties.at(-1);
  const end = last?.end ?? object.start + 1;
  const first = object.properties[0];
  const gap = first === undefined ? '' : at.text.slice(object.start + 1, first.start);
  const separator = `,${gap}`;
  const text = properties.join(separator);
  return replaceIn(uri, at, { start: end, end }, last === undefined ? text : `${separator}${text}`);
}

/** Puts brackets around `node`. */
export function wrapInArray(uri: string, at: EmbeddedText, node: JsonObject | JsonArray): FileEdit {
  return replaceIn(uri, at, node, `[${at.text.slice(node.start, node.end)}]`);
}
