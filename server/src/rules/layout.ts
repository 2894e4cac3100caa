import type { JsonArray, JsonNode, JsonObject } from '../json/node';
import type { EmbeddedText } from '../text/embedded-text';
import type { Span } from '../text/span';
import type { FileEdit } from './diagnostic';
import { insertProperty, replaceIn } from './edits';

/** Where edits go: the file and its text. */
export interface Place {
  readonly uri: string;
  readonly text: EmbeddedText;
}

/** A file is laid out when its first part has lines; exports of tools may be one line of megabytes. */
const LOOK_AT = 2000;

/** `value` as JSON in the layout of the file, to stand behind `offset`. */
export function jsonAt({ text }: Place, offset: number, value: unknown): string {
  const unit = indentUnit(text.text);
  if (unit === undefined) return JSON.stringify(value);
  return JSON.stringify(value, null, unit).replaceAll('\n', `${lineEnd(text.text)}${lineIndent(text.text, offset)}`);
}

/** One step of indentation; undefined for a file on one line. */
function indentUnit(text: string): string | undefined {
  const head = text.slice(0, LOOK_AT);
  const found = /\n([ \t]+)\S/.exec(head)?.[1];
  if (found !== undefined) return found;
  return head.includes('\n') ? '  ' : undefined;
}

function lineEnd(text: string): string {
  return text.slice(0, LOOK_AT).includes('\r\n') ? '\r\n' : '\n';
}

function lineIndent(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, Math.min(offset, start + LOOK_AT)))?.[0] ?? '';
}

/** Puts the JSON of `value` in the place of `node`, in the layout of the file. */
export function replaceLaidOut(place: Place, node: JsonNode, value: unknown): FileEdit {
  return replaceIn(place.uri, place.text, node, jsonAt(place, node.start, value));
}

/** Deletes an item of a list with its comma. */
export function removeItem({ uri, text }: Place, item: JsonNode): FileEdit | undefined {
  const list = item.parent;
  if (list?.kind !== 'array') return undefined;
  const index = list.items.indexOf(item);
  const previous = list.items[index - 1];
  const next = list.items[index + 1];
  let span: Span = { start: item.start, end: next?.start ?? item.end };
  if (previous !== undefined) {
    // Up to the comma that then separates the neighbours; in a text without it, there is nothing to keep.
    const comma = next === undefined ? -1 : text.text.lastIndexOf(',', next.start - 1);
    span = { start: previous.end, end: Math.max(comma, item.end) };
  }
  return replaceIn(uri, text, span, '');
}

/** Adds `values` at the end of a list, in the layout of the file. */
export function appendItems(place: Place, list: JsonArray, values: readonly unknown[]): FileEdit {
  const { uri, text } = place;
  const last = list.items.at(-1);
  const unit = indentUnit(text.text);
  if (last === undefined) {
    const json = jsonAt(place, list.start, values);
    return replaceIn(uri, text, list, json);
  }
  const before = text.text.slice(list.items.at(-2)?.end ?? list.start, last.start);
  const isOnLines = unit !== undefined && before.includes('\n');
  const separator = isOnLines ? `,${lineEnd(text.text)}${lineIndent(text.text, last.start)}` : ', ';
  const added = values.map(
    (value) => `${separator}${isOnLines ? jsonAt(place, last.start, value) : JSON.stringify(value)}`,
  );
  return replaceIn(uri, text, { start: last.end, end: last.end }, added.join(''));
}

/** Gives a member a value, whether it is there or not. */
export function setMember(
  object: JsonObject,
  key: string,
  value: unknown,
  { document }: { readonly document: Place },
): FileEdit {
  const node = object.get(key);
  return node === undefined
    ? insertProperty(document.uri, document.text, object, key, value)
    : replaceLaidOut(document, node, value);
}
