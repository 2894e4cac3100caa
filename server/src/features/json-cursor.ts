import type { JsonArray, JsonNode, JsonObject, JsonProperty, JsonString } from '../json/node';
import type { JsonDocument } from '../json/parse';
import { type JsonPath, pathOf } from '../json/path';
import { isBlank } from '../json/scanner';
import type { Span } from '../text/span';

interface Cursor {
  /** What a completion replaces. */
  readonly replace: Span;
  /** Whether {@link replace} begins with a quote, so that the editor compares the typed text with one. */
  readonly quoted: boolean;
  /** A comma is missing here before the completion. */
  readonly commaAt?: number;
  /** Another member follows, so the completion must end in a comma. */
  readonly commaAfter: boolean;
}

/** The cursor is where a key stands or may stand. */
export interface KeyCursor extends Cursor {
  readonly kind: 'key';
  readonly object: JsonObject;
  /** Path of {@link object}. */
  readonly path: JsonPath;
  /** The property whose key is being edited. */
  readonly property?: JsonProperty;
  /** A colon follows already: only the key is to be written. */
  readonly hasColon: boolean;
}

/** The cursor is where a value stands or may stand. */
export interface ValueCursor extends Cursor {
  readonly kind: 'value';
  readonly path: JsonPath;
  readonly node?: JsonNode;
}

export type JsonCursor = KeyCursor | ValueCursor;

const WORD = /[\w$.:-]/;

/**
 * Where a cursor stands in a JSON text that may be half typed, and what a completion there replaces.
 * @param text the source; the tree may be that of its masked form, which is as long
 * @returns undefined where neither a key nor a value can be written
 */
export function jsonCursorAt(json: JsonDocument, text: string, offset: number): JsonCursor | undefined {
  const around = innermost(json.root, offset);
  if (around?.kind === 'string') return inString(around, text, offset);
  const word = wordAround(text, offset);
  if (around === undefined) {
    const outside = json.root === undefined || (json.root.start >= word.start && json.root.end <= word.end);
    return outside ? { kind: 'value', path: [], replace: word, quoted: false, commaAfter: false } : undefined;
  }
  return inContainer(around, text, word);
}

/** The container or string that the cursor is truly inside of: behind a closing bracket or quote is outside. */
function innermost(root: JsonNode | undefined, offset: number): JsonObject | JsonArray | JsonString | undefined {
  let found: JsonObject | JsonArray | JsonString | undefined;
  let next: JsonNode | undefined = root;
  while (next !== undefined && isAround(next, offset)) {
    found = next;
    if (next.kind === 'string') break;
    next = childAround(next, offset);
  }
  return found;
}

function childAround(node: JsonObject | JsonArray, offset: number): JsonNode | undefined {
  if (node.kind === 'array') return node.items.find((item) => isAround(item, offset));
  for (const { key, value } of node.properties) {
    if (isAround(key, offset)) return key;
    if (value !== undefined && isAround(value, offset)) return value;
  }
  return undefined;
}

function isAround(node: JsonNode, offset: number): node is JsonObject | JsonArray | JsonString {
  if (node.kind !== 'object' && node.kind !== 'array' && node.kind !== 'string') return false;
  return offset > node.start && (offset < node.end || (!node.closed && offset === node.end));
}

function inString(node: JsonString, text: string, offset: number): JsonCursor | undefined {
  const wordEnd = wordAround(text, offset).end;
  // When the closing quote is missing the string runs on into its neighbours; only the word at the cursor is meant.
  // A closing quote with a letter right behind it is the opening one of a neighbour.
  const whole = node.closed && (wordEnd >= node.contentEnd || !/\w/.test(text[node.end] ?? ''));
  // A key without quotes is read as a string whose content starts there.
  const quoted = /["'\u201c-\u201e]/.test(text[node.start] ?? '');
  const replace = { start: quoted ? node.start : node.contentStart, end: whole ? node.end : wordEnd };
  const { parent } = node;
  if (parent?.kind !== 'property' || parent.key !== node) {
    return { kind: 'value', path: pathOf(node), node, replace, quoted, commaAfter: false };
  }
  const object = parent.parent;
  const hasColon = (whole || !quoted) && parent.colon >= 0;
  return {
    kind: 'key',
    object,
    path: pathOf(object),
    property: parent,
    hasColon,
    replace,
    quoted,
    commaAfter: !hasColon && memberFollows(text, replace.end),
  };
}

function inContainer(node: JsonObject | JsonArray, text: string, word: Span): JsonCursor | undefined {
  const before = previous(text, word.start);
  const after = memberFollows(text, word.end);
  const base = { replace: word, quoted: false, commaAfter: after };
  const sign = text[before];
  if (node.kind === 'array') {
    const index = node.items.filter((item) => item.end <= word.start).length;
    const path = [...pathOf(node), index];
    const member = node.items[index];
    const edited = member !== undefined && member.start === word.start ? { node: member } : {};
    if (sign === '[' || sign === ',') return { kind: 'value', path, ...edited, ...base };
    return before + 1 === node.items[index - 1]?.end && before + 1 < word.start
      ? { kind: 'value', path, ...base, commaAt: before + 1 }
      : undefined;
  }
  const property = node.properties.findLast(({ start }) => start < word.start);
  if (sign === ':' && property !== undefined && property.colon === before) {
    const { value } = property;
    const isWord = value !== undefined && value.start === word.start && word.end > word.start;
    if (value !== undefined && !isWord) return undefined; // the value is there already, and the cursor is before it
    return { kind: 'value', path: [...pathOf(node), property.key.value], ...(value && { node: value }), ...base };
  }
  const key = { kind: 'key', object: node, path: pathOf(node), hasColon: false, ...base } as const;
  if (sign === '{' || sign === ',') return colonFollows(text, word.end) ? { ...key, hasColon: true } : key;
  return before + 1 === property?.end && before + 1 < word.start ? { ...key, commaAt: before + 1 } : undefined;
}

function wordAround(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && offset - start < 200 && WORD.test(text[start - 1] as string)) start--;
  while (end < text.length && end - offset < 200 && WORD.test(text[end] as string)) end++;
  // A colon behind an unquoted word is the one between key and value.
  while (start < offset && text[start] === ':') start++;
  while (end > offset && text[end - 1] === ':') end--;
  return { start, end };
}

function previous(text: string, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  return at;
}

function next(text: string, offset: number): string | undefined {
  let at = offset;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return text[at];
}

/** Whether the next character begins another member without a comma before it. */
function memberFollows(text: string, offset: number): boolean {
  const sign = next(text, offset);
  return sign !== undefined && /["\w[{-]/.test(sign);
}

function colonFollows(text: string, offset: number): boolean {
  return next(text, offset) === ':';
}
