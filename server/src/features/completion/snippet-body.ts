import type { JsonValue } from '../../json/value';
import { isObject } from '../../json/value';
import { type Insertion, type TabStop, tabStop } from '../snippet';
import { type Layout, lineBreak } from './layout';

/** Deeper than any snippet of ours. */
const MAX_DEPTH = 20;

/**
 * A snippet of a JSON Schema (`defaultSnippets`) as text to insert: JSON with places to fill in.
 * @param depth how far the first line is indented already
 */
export function bodyInsertion(body: JsonValue, layout: Layout, depth = 0): Insertion {
  if (typeof body === 'string') return body.startsWith('^') ? pieces(body.slice(1)) : quoted(body);
  if (depth < MAX_DEPTH && Array.isArray(body)) return list(body, layout, depth);
  if (depth < MAX_DEPTH && isObject(body)) return object(Object.entries(body), layout, depth);
  return [JSON.stringify(body)];
}

function object(entries: readonly (readonly [string, unknown])[], layout: Layout, depth: number): Insertion {
  if (entries.length === 0) return ['{}'];
  const open = lineBreak(layout, depth + 1);
  const members = entries.map(([key, value], index) => [
    index === 0 ? '' : `,${layout === 'lines' ? open : ' '}`,
    ...quoted(key),
    ': ',
    ...bodyInsertion(value as JsonValue, layout, depth + 1),
  ]);
  return [`{${open}`, ...members.flat(), `${lineBreak(layout, depth)}}`];
}

/** Short lists stay on one line, as a person writes status codes. */
function list(items: readonly JsonValue[], layout: Layout, depth: number): Insertion {
  const isShort = items.every((item) => typeof item !== 'object' || item === null);
  const style = isShort ? 'one line' : layout;
  const open = lineBreak(style, depth + 1);
  const members = items.map((item, index) => [
    index === 0 ? '' : `,${style === 'lines' ? open : ' '}`,
    ...bodyInsertion(item, layout, depth + 1),
  ]);
  return [`[${open}`, ...members.flat(), `${lineBreak(style, depth)}]`];
}

function quoted(text: string): Insertion {
  const inner = pieces(text).map((piece) =>
    typeof piece === 'string' ? escaped(piece) : tabStop(...piece.choices.map(escaped)),
  );
  return ['"', ...inner, '"'];
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** `\$` is a dollar sign; `$1`, `${1}`, `${1:default}` and `${1|a,b|}` are places to fill in. */
function pieces(text: string): (string | TabStop)[] {
  const found: (string | TabStop)[] = [];
  let at = 0;
  for (const match of text.matchAll(/\\\$|\$\d|\$\{\d+(?::([^}]*)|\|([^|]*)\|)?\}/g)) {
    const [whole, usual, choices] = match;
    if (match.index > at) found.push(text.slice(at, match.index));
    at = match.index + whole.length;
    if (whole === '\\$') found.push('$');
    else found.push(tabStop(...(choices?.split(',') ?? (usual === undefined ? [] : [usual]))));
  }
  if (at < text.length) found.push(text.slice(at));
  return found;
}
