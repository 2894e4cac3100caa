import type { Finding } from '../../kit/finding';
import { isDigit, isNameStart, nameEnd, numberEnd } from './characters';
import type { LexResult, Token } from './token';

/** The operators SpEL's tokenizer knows as words, whatever their case. */
const words: ReadonlyMap<string, string> = new Map([
  ['DIV', '/'],
  ['EQ', '=='],
  ['GE', '>='],
  ['GT', '>'],
  ['LE', '<='],
  ['LT', '<'],
  ['MOD', '%'],
  ['NE', '!='],
  ['NOT', '!'],
]);

const pairs = new Set(['++', '--', '^[', '!=', '![', '==', '&&', '||', '?[', '?:', '?.', '$[', '>=', '<=']);
const singles = new Set('+-:.,*/%()[]#{}@^!=&?><');
const smartQuotes: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‘', "'"],
  ['’', "'"],
]);
/** So many characters that belong to nothing are reported one by one. */
const strayLimit = 20;

/**
 * Cuts an expression into tokens, in time proportional to its length. Characters that belong to nothing are reported
 * and left out. Source: Spring Framework 4.3, the SpEL tokenizer's behaviour, measured.
 */
export function lex(text: string): LexResult {
  const tokens: Token[] = [];
  const findings: Finding[] = [];
  let strays = 0;
  let position = 0;
  const push = (kind: Token['kind'], end: number, value: string) => {
    tokens.push({ kind, start: position, end, text: value });
    position = end;
  };
  while (position < text.length) {
    const c = text[position]!;
    if (c === ' ' || c === '\t' || c === '\r' || c === '\n') {
      position++;
    } else if (c === '$' && text[position + 1] === '[') {
      push('operator', position + 2, '$[');
    } else if (isNameStart(c)) {
      const end = nameEnd(text, position);
      const written = text.slice(position, end);
      const sign = written.length <= 3 ? words.get(written.toUpperCase()) : undefined;
      push(sign === undefined ? 'name' : 'word', end, sign ?? written);
    } else if (isDigit(c)) {
      const end = numberEnd(text, position);
      push('number', end, text.slice(position, end));
    } else if (c === '"' || c === "'") {
      const end = quotedEnd(text, position, c);
      if (end === undefined) findings.push(unclosed(text, position, c));
      const inner = text.slice(position + 1, end === undefined ? text.length : end - 1);
      push('string', end ?? text.length, undouble(inner));
    } else if (smartQuotes.has(c)) {
      const end = smartEnd(text, position, smartQuotes.get(c)!);
      const inner = text.slice(position + 1, end.closed ? end.end - 1 : end.end);
      if (strays++ < strayLimit) findings.push(smartString(text, position, end.end, inner));
      push('string', end.end, inner);
    } else if (pairs.has(text.slice(position, position + 2))) {
      push('operator', position + 2, text.slice(position, position + 2));
    } else if (singles.has(c)) {
      push('operator', position + 1, c);
    } else {
      if (strays++ < strayLimit) findings.push(stray(text, position));
      position += text.codePointAt(position)! > 0xffff ? 2 : 1;
    }
  }
  tokens.push({ kind: 'end', start: text.length, end: text.length, text: '' });
  return { tokens, findings };
}

/** A doubled quote is one quote, and that of the other kind too, whatever the string is written in. Measured, 4.3.30. */
function undouble(inner: string): string {
  return inner.includes('""') || inner.includes("''") ? inner.replaceAll("''", "'").replaceAll('""', '"') : inner;
}

/** The end of a string in straight quotes, where a doubled quote is one quote; undefined: it is not closed. */
function quotedEnd(text: string, start: number, quote: string): number | undefined {
  let at = text.indexOf(quote, start + 1);
  while (at >= 0 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
  return at < 0 ? undefined : at + 1;
}

/** The end of a string in typographic quotes: at the next quote of its kind, else with its word. */
function smartEnd(text: string, start: number, straight: string): { readonly end: number; readonly closed: boolean } {
  for (let i = start + 1; i < text.length && i - start < 2_000; i++) {
    const c = text[i]!;
    if (c === straight || smartQuotes.get(c) === straight) return { end: i + 1, closed: true };
  }
  const word = /[^\s,()]*/y;
  word.lastIndex = start + 1;
  word.exec(text);
  return { end: word.lastIndex, closed: false };
}

function unclosed(text: string, start: number, quote: string): Finding {
  const rest = text.slice(start + 1);
  const smart = rest.search(/[“”„‘’]/);
  if (smart >= 0) {
    return {
      code: 'smart-quote',
      severity: 'error',
      span: { start: start + 1 + smart, end: start + 2 + smart },
      message: `The string that opens with ${quote} is closed with the typographic quote ${rest[smart]}, which Okta does not read as a quote. Write ${quote}.`,
      data: { exception: quote === '"' ? 'EL1045E' : 'EL1046E' },
      suggestions: [quote],
    };
  }
  return {
    code: 'syntax',
    severity: 'error',
    span: { start, end: Math.min(text.length, start + 1) },
    message: `The string that opens here is not closed. Add ${quote} where it ends; a ${quote} inside it is written twice.`,
    data: { exception: quote === '"' ? 'EL1045E' : 'EL1046E' },
  };
}

function smartString(text: string, start: number, end: number, inner: string): Finding {
  const quote = inner.includes('"') ? "'" : '"';
  return {
    code: 'smart-quote',
    severity: 'error',
    span: { start, end },
    message: `${text[start]} is a typographic quote, which Okta does not read as a quote. Write straight quotes.`,
    suggestions: [quote + inner.replaceAll(quote, quote + quote) + quote],
  };
}

function stray(text: string, start: number): Finding {
  const c = String.fromCodePoint(text.codePointAt(start)!);
  const span = { start, end: start + c.length };
  const of = (message: string, suggestions?: readonly string[], exception?: string): Finding => ({
    code: 'syntax',
    severity: 'error',
    span,
    message,
    ...(exception === undefined ? {} : { data: { exception } }),
    ...(suggestions === undefined ? {} : { suggestions }),
  });
  if (c === ';') return of('An Okta expression has no statements, so “;” does not belong here. Remove it.', ['']);
  if (c === '|') return of('“|” alone is no operator. Write “||” or “OR”.', ['||'], 'EL1069E');
  if (c === '\\') return of('A backslash means nothing outside a string.', undefined, 'EL1065E');
  return of(`“${c}” does not belong to Okta's expression language. Text is written in straight quotes.`);
}
