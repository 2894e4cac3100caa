import { isSmartQuote } from './characters';
import type { Token } from './token';

const quote = 34;
const backslash = 92;

/**
 * Reads the constant that starts with the straight quote at `start`. A backslash escapes a backslash and a quote
 * ("Syntax overview" of Microsoft's function reference); before anything else it is kept and noted.
 */
export function readString(text: string, start: number): Token {
  let from = start + 1;
  let value = '';
  let lone: number[] | undefined;
  let smart = -1;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) return token(start, i + 1, value + text.slice(from, i), lone);
    if (code === backslash) {
      const next = text.charCodeAt(i + 1);
      if (next === quote || next === backslash) {
        value += text.slice(from, i);
        from = i + 1;
        i++;
      } else if (lone === undefined) lone = [i];
      else lone.push(i);
    } else if (smart < 0 && isSmartQuote(code)) smart = i;
  }
  if (smart > 0) return { kind: 'string', start, end: smart + 1, text: text.slice(start + 1, smart), flaw: 'smart' };
  const end = text.length;
  return { ...token(start, end, value + text.slice(Math.min(from, end)), lone), flaw: 'open' };
}

function token(start: number, end: number, text: string, loneBackslashes: readonly number[] | undefined): Token {
  return loneBackslashes === undefined
    ? { kind: 'string', start, end, text }
    : { kind: 'string', start, end, text, loneBackslashes };
}

/**
 * Reads a text in typographic or single quotes, which Entra does not know. It ends at the next quote of its kind; without
 * one, `undefined`: then the character alone is astray. `limit` bounds the search, so that a text full of such characters
 * is still read in linear time.
 */
export function readForeignString(text: string, start: number, limit: number): Token | undefined {
  const single = text.charCodeAt(start) === 39;
  const stop = Math.min(text.length, start + limit);
  for (let i = start + 1; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (single ? code === 39 : isSmartQuote(code) || code === quote)
      return { kind: 'string', start, end: i + 1, text: text.slice(start + 1, i), flaw: single ? 'single' : 'smart' };
  }
  return undefined;
}
