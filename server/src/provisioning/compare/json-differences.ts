import { RequestBody } from '../../documents/saviynt/request-body';
import { TemplatedString } from '../../documents/saviynt/templated-string';
import { sameExpression } from '../../expressions/same-expression';
import type { JsonArray, JsonNode } from '../../json/node';
import { toValue } from '../../json/value';
import type { EmbeddedText } from '../../text/embedded-text';
import type { Span } from '../../text/span';

/** A node and the text its offsets are in. */
export interface Side {
  readonly node: JsonNode;
  readonly text: EmbeddedText;
}

/** A value of one side. */
export interface DifferentValue {
  readonly shown: string;
  readonly span: Span;
  readonly text: EmbeddedText;
}

/** A place in the JSON where both sides differ; a side is undefined where it has nothing there. */
export interface JsonDifference {
  /** `call[createUser].httpParams.name.givenName` */
  readonly path: string;
  readonly before: DifferentValue | undefined;
  readonly after: DifferentValue | undefined;
}

/** JSON inside strings is looked into so many strings deep. */
const DEEPEST = 3;

/**
 * Where two JSON values differ, as deep as they can be told apart: members by their keys, items of a list by their `name`
 * where all have one, else by their place. JSON in a string, as in a request body, is compared as JSON.
 */
export function jsonDifferences(before: Side, after: Side): readonly JsonDifference[] {
  const found: JsonDifference[] = [];
  compare(before, after, '', 0, found);
  return found;
}

function compare(
  before: Side | undefined,
  after: Side | undefined,
  path: string,
  strings: number,
  found: JsonDifference[],
): void {
  const [a, b] = [before?.node, after?.node];
  if (before !== undefined && after !== undefined && a !== undefined && b !== undefined) {
    if (a.kind === 'object' && b.kind === 'object') {
      for (const key of new Set([...a.properties, ...b.properties].map((property) => property.key.value)))
        compare(sideOf(a.get(key), before), sideOf(b.get(key), after), member(path, key), strings, found);
      return;
    }
    if (a.kind === 'array' && b.kind === 'array') return compareLists(a, b, [before, after], path, strings, found);
    if (a.kind === 'string' && b.kind === 'string') {
      if (a.value === b.value) return;
      const bodies = strings < DEEPEST ? [bodyOf(before), bodyOf(after)] : [];
      const [one, other] = bodies;
      if (one !== undefined && other !== undefined) return compare(one, other, path, strings + 1, found);
      if (sameTemplate(before, after)) return;
    } else if (a.kind === b.kind && JSON.stringify(toValue(a)) === JSON.stringify(toValue(b))) return;
  }
  if (before !== undefined || after !== undefined)
    found.push({ path: path === '' ? '(all)' : path, before: shownValue(before), after: shownValue(after) });
}

function compareLists(
  a: JsonArray,
  b: JsonArray,
  [before, after]: readonly [Side, Side],
  path: string,
  strings: number,
  found: JsonDifference[],
): void {
  const [olds, news] = [namedItems(a), namedItems(b)];
  if (olds === undefined || news === undefined) {
    for (let index = 0; index < Math.max(a.items.length, b.items.length); index++)
      compare(sideOf(a.items[index], before), sideOf(b.items[index], after), `${path}[${index + 1}]`, strings, found);
    return;
  }
  for (const name of new Set([...olds.keys(), ...news.keys()]))
    compare(sideOf(olds.get(name), before), sideOf(news.get(name), after), `${path}[${name}]`, strings, found);
  const order = (mine: ReadonlyMap<string, JsonNode>, other: ReadonlyMap<string, JsonNode>) =>
    [...mine.keys()].filter((name) => other.has(name)).join(', ');
  const [was, is] = [order(olds, news), order(news, olds)];
  if (was !== is)
    found.push({
      path: `${path} (order)`,
      before: { shown: was, span: headOf(a), text: before.text },
      after: { shown: is, span: headOf(b), text: after.text },
    });
}

/** The items of a list by their names; undefined when one has none or two have the same. */
function namedItems({ items }: JsonArray): ReadonlyMap<string, JsonNode> | undefined {
  const named = new Map<string, JsonNode>();
  for (const item of items) {
    const name = item.kind === 'object' ? item.get('name') : undefined;
    if (name?.kind !== 'string' || named.has(name.value)) return undefined;
    named.set(name.value, item);
  }
  return named;
}

function sideOf(node: JsonNode | undefined, { text }: Side): Side | undefined {
  return node && { node, text };
}

/** The JSON in a string, with its placeholders masked; undefined when it holds none that is known for sure. */
function bodyOf({ node, text }: Side): Side | undefined {
  if (node.kind !== 'string' || !/^\s*[[{]/.test(node.value.slice(0, 100))) return undefined;
  const body = new RequestBody(new TemplatedString(node, text));
  const { root } = body;
  const isJson = body.isCertain && (root?.kind === 'object' || root?.kind === 'array');
  return isJson && body.json.problems.length === 0 ? { node: root, text: body.text } : undefined;
}

/** Whether two strings differ in nothing but white space within their placeholders. */
function sameTemplate(before: Side, after: Side): boolean {
  const [a, b] = [piecesOf(before), piecesOf(after)];
  return (
    a.length === b.length &&
    a.every((piece, index) => (index % 2 === 1 ? sameExpression(piece, b[index] ?? '') : piece === b[index]))
  );
}

/** What stands outside of and in the placeholders of a string, in turn. */
function piecesOf({ node, text }: Side): readonly string[] {
  const span = contentOf(node);
  const content = text.text.slice(span.start, span.end);
  const pieces: string[] = [];
  let end = 0;
  for (let start = content.indexOf('${'); start >= 0; start = content.indexOf('${', end)) {
    const close = closing(content, start + 2);
    if (close < 0) break;
    pieces.push(content.slice(end, start), content.slice(start + 2, close));
    end = close + 1;
  }
  return [...pieces, content.slice(end)];
}

/** Where the brace that is open before `from` is closed; -1 when it is not. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

function shownValue(side: Side | undefined): DifferentValue | undefined {
  if (side === undefined) return undefined;
  const { node, text } = side;
  // As it is written: placeholders of a body are masked in the tree, also those that are no text in quotes.
  const span = text.text[node.start] === '"' ? contentOf(node) : { start: node.start, end: node.end };
  return { shown: text.text.slice(span.start, span.end), span, text };
}

function contentOf(node: JsonNode): Span {
  return node.kind === 'string' ? { start: node.contentStart, end: node.contentEnd } : node;
}

function headOf({ start }: JsonArray): Span {
  return { start, end: start + 1 };
}

function member(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
