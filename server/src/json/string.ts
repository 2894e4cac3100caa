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
  if (at + 1 >= end) return 0;
  switch (text.charCodeAt(at + 1)) {
    case 0x22: // "
    case 0x5c: // \
    case 0x2f: // /
    case 0x62: // b
    case 0x66: // f
    case 0x6e: // n
    case 0x72: // r
    case 0x74: // t
      return 2;
    case 0x75: // u
      return at + 6 <= end && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
    default:
      return 0;
  }
}

/**
 * The value of a JSON string whose raw content is `text[start, end)`. A wrong escape is kept as it is written, so that
 * every decoded character still has a place in the file.
 */
export function decodeString(text: string, start: number, end: number): string {
  try {
    // The engine's own parser is several times faster, and right wherever the string is.
    return JSON.parse(`"${text.slice(start, end)}"`) as string;
  } catch {
    return decodeTolerantly(text, start, end);
  }
}

function decodeTolerantly(text: string, start: number, end: number): string {
  let value = '';
  let from = start;
  for (const [at, length] of escapesOf(text, start, end)) {
    value += text.slice(from, at);
    value +=
      length === 6 ? String.fromCharCode(Number.parseInt(text.slice(at + 2, at + 6), 16)) : SIMPLE[text[at + 1] ?? ''];
    from = at + length;
  }
  return value + text.slice(from, end);
}

/** Where every escape of the raw content stood; null when there is none. */
export function mapString(text: string, start: number, end: number): StringMap | null {
  const escapes: number[] = [];
  let removed = 0; // raw characters that decoding took away so far
  for (const [at, length] of escapesOf(text, start, end)) {
    escapes.push(at - start - removed, at - start, length);
    removed += length - 1;
  }
  return escapes.length > 0 ? new StringMap(escapes) : null;
}

function* escapesOf(text: string, start: number, end: number): Iterable<readonly [at: number, length: 2 | 6]> {
  for (let at = text.indexOf('\\', start); at >= 0 && at < end; at = text.indexOf('\\', at)) {
    const length = escapeLength(text, at, end);
    if (length === 0) {
      at++;
      continue;
    }
    yield [at, length];
    at += length;
  }
}
