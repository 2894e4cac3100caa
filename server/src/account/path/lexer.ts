import { fail } from './syntax-error';

export type TokenKind = 'word' | 'string' | '(' | ')' | '[' | ']' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The text of a word, the decoded value of a string. */
  readonly text: string;
}

const typographic = '“”„‟‘’‚‛«»';

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

function endsWord(character: string): boolean {
  return (
    isSpace(character) ||
    character === '(' ||
    character === ')' ||
    character === '[' ||
    character === ']' ||
    character === '"'
  );
}

/** Reads a filter or path token by token; every character is looked at once. */
export class Lexer {
  private offset = 0;
  private token: Token;

  constructor(readonly source: string) {
    this.token = this.read();
  }

  peek(): Token {
    return this.token;
  }

  next(): Token {
    const token = this.token;
    this.token = this.read();
    return token;
  }

  private read(): Token {
    const { source } = this;
    while (this.offset < source.length && isSpace(source.charAt(this.offset))) this.offset++;
    const start = this.offset;
    if (start >= source.length) return { kind: 'end', start, end: start, text: '' };
    const first = source.charAt(start);
    if (first === '(' || first === ')' || first === '[' || first === ']') {
      this.offset++;
      return { kind: first, start, end: this.offset, text: first };
    }
    if (first === '"') return this.readString(start);
    return this.readWord(start);
  }

  private readString(start: number): Token {
    const { source } = this;
    let end = start + 1;
    while (end < source.length && source.charAt(end) !== '"') end += source.charAt(end) === '\\' ? 2 : 1;
    if (end >= source.length) {
      return fail('unterminated-string', start, source.length, 'The value has no closing quotation mark.');
    }
    this.offset = end + 1;
    const decoded = decode(source.slice(start, this.offset));
    if (decoded === undefined) {
      return fail('invalid-string', start, this.offset, 'The value is not a JSON string; check its backslashes.');
    }
    return { kind: 'string', start, end: this.offset, text: decoded };
  }

  private readWord(start: number): Token {
    const { source } = this;
    let end = start;
    while (end < source.length && !endsWord(source.charAt(end))) {
      const character = source.charAt(end);
      if (typographic.includes(character)) {
        fail(
          'typographic-quotes',
          end,
          end + 1,
          `${character} is a typographic quotation mark; SCIM needs a straight ".`,
        );
      }
      if (character === "'")
        fail('single-quotes', end, end + 1, 'SCIM values stand in double quotation marks, not single ones.');
      end++;
    }
    this.offset = end;
    return { kind: 'word', start, end, text: source.slice(start, end) };
  }
}

/** The text of a JSON string, quotation marks included; undefined when it is none. */
export function decode(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
