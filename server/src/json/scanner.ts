import type { Span } from '../text/span';
import { JsonString, UnclosedString } from './node';
import type { JsonProblemCode } from './problem';
import { escapeLength } from './string';

type Report = (code: JsonProblemCode, span: Span, message: string) => void;

/** The four characters RFC 8259 §2 calls white space. */
export function isBlank(c: number): boolean {
  return c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09;
}

/** Spaces that look like blanks and are not JSON: U+00A0 as pasted from web pages, the U+2000 block, the byte order mark. */
function isUnicodeSpace(c: number): boolean {
  return c === 0xa0 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0x205f || c === 0x3000 || c === 0xfeff;
}

/** The character that closes a string opened by `c`; 0 when `c` opens none. Typographic quotes come from word processors. */
export function closingQuote(c: number): number {
  switch (c) {
    case 0x22:
      return 0x22;
    case 0x27:
      return 0x27;
    case 0x201c:
    case 0x201d:
    case 0x201e:
      return 0x201d;
    default:
      return 0;
  }
}

/** Reads the tokens of a JSON text one by one from {@link pos}. */
export class Scanner {
  pos = 0;
  readonly unicodeSpaces: Span[] = [];

  constructor(
    private readonly text: string,
    private readonly report: Report,
  ) {
    if (text.charCodeAt(0) === 0xfeff) this.pos = 1;
  }

  /** Skips white space, and with a problem also foreign spaces and comments. */
  skipSpace(): void {
    const { text } = this;
    for (;;) {
      let at = this.pos;
      let c = text.charCodeAt(at);
      while (isBlank(c)) c = text.charCodeAt(++at);
      this.pos = at;
      if (c > 0x2f && c < 0x80) return;
      if (isUnicodeSpace(c)) this.foreignSpace();
      else if (c === 0x2f && (text[this.pos + 1] === '/' || text[this.pos + 1] === '*')) this.comment();
      else return;
    }
  }

  /** One message however many there are: a page pasted from the web has one such run on every line. */
  reportSpaces(): void {
    const [first] = this.unicodeSpaces;
    if (first === undefined) return;
    const code = this.text.charCodeAt(first.start).toString(16).toUpperCase().padStart(4, '0');
    const places = this.unicodeSpaces.length === 1 ? 'here' : `in ${this.unicodeSpaces.length} places`;
    this.report(
      'unicode-space',
      first,
      `The space U+${code} stands ${places} instead of a blank, as it comes from a web page. JSON parsers refuse the file; replace it by blanks.`,
    );
  }

  /** Reads a string; {@link pos} stands on its opening quote. A line break ends it, since JSON allows none inside. */
  string(): JsonString {
    const { text } = this;
    const start = this.pos;
    const open = text.charCodeAt(start);
    const close = closingQuote(open);
    let escaped = false;
    let at = start + 1;
    for (; ; at++) {
      let c = text.charCodeAt(at);
      // Nearly every character is this one; past the end c is NaN, which no comparison holds for.
      while ((c > 0x5c && c < 0x7f) || (c > 0x27 && c < 0x5c)) c = text.charCodeAt(++at);
      if (c === close || (open > 0x22 && c === 0x22 && open !== 0x27))
        return this.endString(start, at + 1, escaped, true, open);
      if (c === 0x5c) {
        const length = escapeLength(text, at, text.length);
        if (length === 0) this.badEscape(at);
        else escaped = true;
        at += Math.max(length, 1) - 1;
        if (length === 0 && text.charCodeAt(at + 1) === 0x27) at++;
      } else if (c < 0x20) {
        if (c === 0x0a || c === 0x0d) break;
        this.report(
          'control-character',
          { start: at, end: at + 1 },
          'A tab or control character inside a string must be written as an escape, such as \\t.',
        );
      } else if (Number.isNaN(c)) break;
    }
    const end = at;
    this.report('unclosed-string', { start, end }, 'The closing quote is missing.');
    return this.endString(start, end, escaped, false, open);
  }

  private endString(start: number, end: number, escaped: boolean, closed: boolean, open: number): JsonString {
    this.pos = end;
    if (open === 0x27)
      this.report('single-quotes', { start, end }, 'JSON writes texts in double quotes ("), not in single ones.');
    else if (open !== 0x22)
      this.report('smart-quotes', { start, end }, 'Typographic quotes are no JSON. Write straight ones (").');
    return new (closed ? JsonString : UnclosedString)(null, start, end, this.text, escaped);
  }

  /** A string node for a span without quotes, so that an unquoted key can still be looked up. */
  bare(span: Span): JsonString {
    return new UnclosedString(null, span.start - 1, span.end, this.text, false);
  }

  /** Reads a plain whole number such as a status code, the usual kind; -1, and nothing read, for anything else. */
  wholeNumber(): number {
    const { text } = this;
    let at = this.pos;
    let value = 0;
    for (let c = text.charCodeAt(at); c >= 0x30 && c <= 0x39; c = text.charCodeAt(++at)) value = value * 10 + c - 0x30;
    const digits = at - this.pos;
    const hasLeadingZero = digits > 1 && text.charCodeAt(this.pos) === 0x30;
    if (digits === 0 || digits > 9 || hasLeadingZero || !isDelimiter(text.charCodeAt(at))) return -1;
    this.pos = at;
    return value;
  }

  /** Reads up to the next delimiter; a `${…}` outside quotes counts as one word. */
  word(): string {
    const { text } = this;
    const start = this.pos;
    if (text.startsWith('${', start)) {
      const close = text.indexOf('}', start);
      const line = text.indexOf('\n', start);
      if (close >= 0 && (line < 0 || close < line)) this.pos = close + 1;
    }
    while (this.pos < text.length && !isDelimiter(text.charCodeAt(this.pos))) this.pos++;
    if (this.pos === start) this.pos++;
    return text.slice(start, this.pos);
  }

  /** From an opening bracket to behind its closing one, without looking inside. */
  skipNested(): void {
    const { text } = this;
    let depth = 0;
    for (; this.pos < text.length; this.pos++) {
      const c = text.charCodeAt(this.pos);
      if (c === 0x7b || c === 0x5b) depth++;
      else if (c === 0x7d || c === 0x5d) {
        if (--depth === 0) {
          this.pos++;
          return;
        }
      } else if (c === 0x22) this.skipString();
    }
  }

  private skipString(): void {
    const { text } = this;
    for (this.pos++; this.pos < text.length; this.pos++) {
      const c = text.charCodeAt(this.pos);
      if (c === 0x5c) this.pos++;
      else if (c === 0x22 || c === 0x0a) return;
    }
  }

  private foreignSpace(): void {
    const start = this.pos;
    while (isUnicodeSpace(this.text.charCodeAt(this.pos))) this.pos++;
    this.unicodeSpaces.push({ start, end: this.pos });
  }

  private comment(): void {
    const start = this.pos;
    const line = this.text[start + 1] === '/';
    const close = this.text.indexOf(line ? '\n' : '*/', start + 2);
    this.pos = close < 0 ? this.text.length : close + (line ? 0 : 2);
    if (line && this.text[this.pos - 1] === '\r') this.pos--;
    this.report('comment', { start, end: this.pos }, 'JSON has no comments; a parser stops here.');
  }

  private badEscape(at: number): void {
    const end = Math.min(at + 2, this.text.length);
    const hint =
      this.text[at + 1] === '$'
        ? ' For a literal $ in a Groovy template write \\\\$.'
        : ' A backslash itself is written \\\\.';
    this.report('bad-escape', { start: at, end }, `JSON knows no escape ${this.text.slice(at, end)}.${hint}`);
  }
}

function isDelimiter(c: number): boolean {
  return (
    isBlank(c) ||
    isUnicodeSpace(c) ||
    c === 0x2c ||
    c === 0x3a ||
    c === 0x22 ||
    c === 0x5b ||
    c === 0x5d ||
    c === 0x7b ||
    c === 0x7d
  );
}
