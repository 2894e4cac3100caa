import type { Span } from '../../../text/span';
import type { Finding } from '../../kit/finding';

/** A string in straight quotes that does not end. */
export function unclosed(text: string, start: number, quote: string): Finding {
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

/** A string in typographic quotes. */
export function smartString(text: string, start: number, end: number, inner: string): Finding {
  const quote = inner.includes('"') ? "'" : '"';
  return {
    code: 'smart-quote',
    severity: 'error',
    span: { start, end },
    message: `${text[start]} is a typographic quote, which Okta does not read as a quote. Write straight quotes.`,
    suggestions: [quote + inner.replaceAll(quote, quote + quote) + quote],
  };
}

/** `// …` or a block as in Java, which Spring reads as two operators. */
export function comment({ start, end }: Span, isFirst: boolean): Finding {
  return {
    code: 'syntax',
    severity: 'error',
    span: { start, end },
    message: "Okta's expression language has no comments. Remove it.",
    data: { exception: isFirst ? 'EL1070E' : 'EL1042E' },
    suggestions: [''],
  };
}

/** The number of a character that a person cannot see, such as U+00A0. */
function unicodeName(c: string): string {
  return `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A character that belongs to nothing. */
export function stray(text: string, start: number): Finding {
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
  if (c === ';') return of('An Okta expression has no statements, so ";" does not belong here. Remove it.', ['']);
  if (c === '|') return of('"|" alone is no operator. Write "||" or "OR".', ['||'], 'EL1069E');
  if (c === '\\') return of('A backslash means nothing outside a string.', undefined, 'EL1065E');
  if (/\s/u.test(c)) return of(`${unicodeName(c)} is a blank that Okta does not read. Write a plain one.`, [' ']);
  if (/[\p{Cf}\p{Cc}]/u.test(c))
    return of(`${unicodeName(c)} is a character nobody sees, and Okta does not read it. Remove it.`, ['']);
  if (/\p{L}/u.test(c)) return of(`"${c}" cannot stand in a name: Okta knows the letters A to Z and a to z only.`);
  return of(`"${c}" does not belong to Okta's expression language. Text is written in straight quotes.`);
}
