import type { Token } from './token';

const openBracket = 91;
const closeBracket = 93;

/**
 * Reads `[name]` from `token.start` on. Names may hold any characters, URNs and one level of brackets with quotes
 * included: `[emails[type eq "work"].value]`.
 */
export function readAttribute(text: string, token: Token): void {
  const { start } = token;
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === closeBracket) {
      token.end = i + 1;
      token.text = text.slice(start + 1, i);
      return;
    }
    if (code === openBracket) {
      const inner = i > start + 1 ? closing(text, i) : undefined;
      if (inner === undefined) return readOpen(text, token, i);
      i = inner;
    } else if (isStop(code)) return readOpen(text, token, i);
  }
  readOpen(text, token, text.length);
}

/** Characters that end an attribute whose closing bracket is missing; no attribute name contains them. */
function isStop(code: number): boolean {
  switch (code) {
    case 10: // line feed
    case 13: // carriage return
    case 34: // "
    case 40: // (
    case 41: // )
    case 44: // ,
    case 0x201c: // “
    case 0x201d: // ”
      return true;
    default:
      return false;
  }
}

/** The bracket that closes a filter such as `[type eq "work"]`. It stops at another bracket, so it stays linear. */
function closing(text: string, from: number): number | undefined {
  for (let i = from + 1; i < text.length; i++) {
    const c = text[i]!;
    if (c === ']') return i;
    if (c === '[' || c === '\n' || c === '(' || c === ',') return undefined;
  }
  return undefined;
}

function readOpen(text: string, token: Token, stop: number): void {
  const from = token.start + 1;
  let end = stop;
  while (end > from && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  token.end = end;
  token.text = text.slice(from, end);
  token.flaw = 'open';
}
