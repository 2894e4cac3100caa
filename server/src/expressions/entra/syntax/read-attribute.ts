import type { Token } from './token';

/** Characters that end an attribute whose closing bracket is missing; no attribute name contains them. */
const stops = new Set(['"', ',', '(', ')', '\n', '\r', '“', '”']);

/**
 * Reads `[name]`. Names may hold any characters, URNs and one level of brackets with quotes included:
 * `[emails[type eq "work"].value]`.
 */
export function readAttribute(text: string, start: number): Token {
  for (let i = start + 1; i < text.length; i++) {
    const c = text[i]!;
    if (c === ']') return { kind: 'attribute', start, end: i + 1, text: text.slice(start + 1, i) };
    if (c === '[') {
      const inner = i > start + 1 ? closing(text, i) : undefined;
      if (inner === undefined) return open(text, start, i);
      i = inner;
    } else if (stops.has(c)) return open(text, start, i);
  }
  return open(text, start, text.length);
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

function open(text: string, start: number, stop: number): Token {
  let end = stop;
  while (end > start + 1 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return { kind: 'attribute', start, end, text: text.slice(start + 1, end), flaw: 'open' };
}
