import { codeAt, isSmartQuote } from './characters';
import type { Token } from './token';

const quote = 34;
const backslash = 92;

/**
 * Reads the constant that starts with the straight quote at `token.start`. A backslash escapes a backslash and a quote
 * ("Syntax overview" of Microsoft's function reference); before anything else it is kept and noted.
 */
export function readString(text: string, token: Token): void {
  const { start } = token;
  let from = start + 1;
  let value = '';
  let lone: number[] | undefined;
  let smart = -1;
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) {
      token.end = i + 1;
      token.text = from === start + 1 ? text.slice(from, i) : value + text.slice(from, i);
      token.loneBackslashes = lone;
      return;
    }
    if (code === backslash) {
      const next = codeAt(text, i + 1);
      if (next === quote || next === backslash) {
        value += text.slice(from, i);
        from = i + 1;
        i++;
      } else if (lone === undefined) lone = [i];
      else lone.push(i);
    } else if (smart < 0 && code > 127 && isSmartQuote(code)) smart = i;
  }
  if (smart > 0) {
    token.end = smart + 1;
    token.text = text.slice(start + 1, smart);
    token.flaw = 'smart';
    return;
  }
  token.end = text.length;
  token.text = value + text.slice(Math.min(from, text.length));
  token.loneBackslashes = lone;
  token.flaw = 'open';
}

/**
 * Reads a text in typographic or single quotes, which Entra does not know. It ends at the next quote of its kind; without
 * one, false: then the character alone is astray. `limit` bounds the search, so that a text full of such characters is
 * still read in linear time.
 */
export function readForeignString(text: string, token: Token, limit: number): boolean {
  const { start } = token;
  const single = text.charCodeAt(start) === 39;
  const stop = Math.min(text.length, start + limit);
  for (let i = start + 1; i < stop; i++) {
    const code = text.charCodeAt(i);
    if (single ? code !== 39 : !isSmartQuote(code) && code !== quote) continue;
    token.kind = 'string';
    token.end = i + 1;
    token.text = text.slice(start + 1, i);
    token.flaw = single ? 'single' : 'smart';
    return true;
  }
  return false;
}
