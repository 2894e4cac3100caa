import { StringMap } from '../text/string-map';

const SIMPLE: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Length of the escape at `at` (where a backslash stands): 2 or 6, or 0 when RFC 8259 §7 knows no such escape. */
export function escapeLength(text: string, at: number, end: number): 0 | 2 | 6 {
  const letter = text[at + 1];
  if (letter === undefined || at + 1 >= end) return 0;
  if (letter === 'u') return at + 6 <= end && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return letter in SIMPLE ? 2 : 0;
}

/**
 * Decodes the raw content of a JSON string, `text[start, end)`, and remembers where every escape stood.
 * A wrong escape is kept as it is written, so that every decoded character still has a place in the file.
 */
export function decodeString(text: string, start: number, end: number): { value: string; map: StringMap | null } {
  const escapes: number[] = [];
  let value = '';
  let from = start;
  for (let at = text.indexOf('\\', start); at >= 0 && at < end; at = text.indexOf('\\', at)) {
    const length = escapeLength(text, at, end);
    if (length === 0) {
      at++;
      continue;
    }
    value += text.slice(from, at);
    escapes.push(value.length, at - start, length);
    value +=
      length === 6 ? String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16)) : SIMPLE[text[at + 1] ?? ''];
    at += length;
    from = at;
  }
  value += text.slice(from, end);
  return { value, map: escapes.length > 0 ? new StringMap(escapes) : null };
}
