import { isBlank } from './scanner';

/** A piece of a JSON text with the white space before it. */
export interface JsonToken {
  readonly gap: string;
  /** A bracket, comma, colon, string, or whatever stands in their place; '' behind the last one. */
  readonly text: string;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Cuts a text into tokens; joined again, gaps and texts are the text. Total: whatever is no JSON becomes a word. Only the
 * four characters of RFC 8259 §2 are white space, so that a foreign space is never lost.
 * @returns at least one token: the last has an empty text and the gap at the end
 */
export function jsonTokens(text: string): readonly JsonToken[] {
  const tokens: JsonToken[] = [];
  let at = 0;
  for (;;) {
    const gapStart = at;
    while (isBlank(text.charCodeAt(at))) at++;
    const gap = text.slice(gapStart, at);
    const end = tokenEnd(text, at);
    tokens.push({ gap, text: text.slice(at, end) });
    if (end === at) return tokens;
    at = end;
  }
}

function tokenEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === QUOTE) return stringEnd(text, start);
  if (isPunctuation(first)) return start + 1;
  let at = start;
  while (at < text.length) {
    const c = text.charCodeAt(at);
    if (c === QUOTE || isBlank(c) || isPunctuation(c)) break;
    at++;
  }
  return at;
}

/** Behind the closing quote, or at the line break that ends a string without one. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === BACKSLASH) at++;
    else if (c === QUOTE) return at + 1;
    else if (c === 0x0a || c === 0x0d) return at;
  }
  return text.length;
}

function isPunctuation(c: number): boolean {
  return c === 0x7b || c === 0x7d || c === 0x5b || c === 0x5d || c === 0x2c || c === 0x3a;
}
