import { formatJson } from '../../../json/format';
import { parseJson } from '../../../json/parse';
import { type JsonToken, jsonTokens } from '../../../json/tokens';

/**
 * The text a person reads and edits for a parameter that is stored in a package: laid out, with plain line feeds. What
 * is no JSON cannot be laid out without guessing and is shown as it is stored.
 */
export function toDocumentText(stored: string): string {
  return isJson(stored) ? formatJson(stored) : withLineFeeds(stored);
}

/**
 * The text to store when a person has edited what {@link toDocumentText} shows. The stored text keeps its own layout:
 * everything outside of the change stays byte for byte, and what is new takes its line ends and indentation from it.
 */
export function toStoredText(edited: string, stored: string): string {
  const shown = toDocumentText(stored);
  const text = withLineFeeds(edited);
  if (text === shown) return stored;
  // A text that was, or is now, no JSON has no layout to compare; it is stored as it is written.
  if (!isJson(stored) || !isJson(text)) return text.replaceAll('\n', lineEndOf(stored) || '\r\n');
  return merge(jsonTokens(text), jsonTokens(stored), jsonTokens(shown));
}

/** The stored form of a parameter that was not stored before: laid out, with the line ends that EIC exports. */
export function newStoredText(edited: string): string {
  return withLineFeeds(edited).trimEnd().replaceAll('\n', '\r\n');
}

function isJson(text: string): boolean {
  const { root, problems } = parseJson(text);
  return problems.length === 0 && (root?.kind === 'object' || root?.kind === 'array');
}

function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/** The kind of line break the text has most of; '' when it has none. */
function lineEndOf(text: string): string {
  const both = text.split('\r\n').length - 1;
  const all = text.split('\n').length - 1;
  if (all === 0) return '';
  return both * 2 >= all ? '\r\n' : '\n';
}

/**
 * The stored tokens, with those between the first and the last difference replaced by the edited ones.
 * @param shown the stored tokens with the white space a person saw before them
 */
function merge(edited: readonly JsonToken[], stored: readonly JsonToken[], shown: readonly JsonToken[]): string {
  const shorter = Math.min(edited.length, stored.length);
  let start = 0;
  while (start < shorter && edited[start]?.text === stored[start]?.text) start++;
  let same = 0;
  while (same < shorter - start && edited.at(-1 - same)?.text === stored.at(-1 - same)?.text) same++;
  // Where a token took the place of another, it takes over its white space too.
  const replaced = edited.length === stored.length ? edited.length - same : Math.min(start + 1, stored.length - same);
  const laidOut = gapsIn(layoutOf(stored), edited);
  const middle = laidOut.map((token, index) =>
    index < replaced && shown[index]?.gap === edited[index]?.gap ? { ...token, gap: stored[index]?.gap ?? '' } : token,
  );
  return (
    join(stored.slice(0, start)) +
    join(middle.slice(start, edited.length - same)) +
    join(stored.slice(stored.length - same))
  );
}

function join(tokens: readonly JsonToken[]): string {
  return tokens.map(({ gap, text }) => gap + text).join('');
}

interface Layout {
  /** '' when everything stands on one line. */
  readonly lineEnd: string;
  readonly unit: string;
  readonly afterColon: string;
  readonly afterComma: string;
}

function layoutOf(tokens: readonly JsonToken[]): Layout {
  const lineEnd = lineEndOf(tokens.map(({ gap }) => gap).join(''));
  const after = (mark: string) => tokens[tokens.findIndex(({ text }) => text === mark) + 1]?.gap;
  const afterComma = after(',') ?? '';
  return {
    lineEnd,
    unit: /[\r\n]([ \t]+)$/.exec(tokens[1]?.gap ?? '')?.[1] ?? '  ',
    afterColon: after(':') ?? ' ',
    afterComma: afterComma.includes('\n') ? '' : afterComma,
  };
}

/** The tokens with the white space that the layout would put before them. */
function gapsIn(layout: Layout, tokens: readonly JsonToken[]): readonly JsonToken[] {
  let depth = 0;
  let before = '';
  return tokens.map(({ gap, text }) => {
    if (text === '}' || text === ']') depth = Math.max(0, depth - 1);
    const own = gapBefore(layout, gap, before, depth);
    if (text === '{' || text === '[') depth++;
    before = text;
    return { gap: own, text };
  });
}

function gapBefore({ lineEnd, unit, afterColon, afterComma }: Layout, gap: string, before: string, depth: number) {
  if (!gap.includes('\n')) return before === ':' && gap !== '' ? afterColon : gap;
  if (lineEnd === '') return before === ',' ? afterComma : '';
  return lineEnd + unit.repeat(depth);
}
