import { readDollarSlashy, readQuoted, readSlashy } from './strings';
import { isNamePart, isNameStart, type Source, type Token, type TokenKind } from './token';

/** Longest first. */
const operators =
  '>>>= **= <=> ==~ ..< ... >>> <<= >>= === !== ?: ?. *. *: .& .@ .. -> ++ -- ** && || == != <= >= =~ << >> += -= *= /= %= &= |= ^= + - * / % = < > ! ? : . , ; ( ) [ ] { } & | ^ ~ @'.split(
    ' ',
  );

const byFirst = new Map<string, readonly string[]>();
for (const operator of operators) byFirst.set(operator[0]!, [...(byFirst.get(operator[0]!) ?? []), operator]);

/** Words after which a `/` starts a pattern and not a division. */
const beforeOperand = new Set(['return', 'in', 'case', 'as', 'instanceof', 'else', 'throw', 'assert']);

/** GStrings within GStrings beyond this are not read. */
const nestingLimit = 20;

/** Reads Groovy code into tokens. One lexer serves one source; each call of `block` reads one `${…}` or one section. */
export class Lexer {
  position = 0;
  private nesting = 0;

  constructor(readonly source: Source) {}

  /** The template offset of a position in the source. */
  at(position: number): number {
    const { map } = this.source;
    return map === undefined ? position : (map[Math.min(position, map.length - 1)] ?? 0);
  }

  /**
   * Reads from `start` up to the `}` that closes the block (or to `limit`), which is left under `position`.
   * The last token is `end`; `closed` says whether the brace was found.
   */
  block(start: number, limit: number, untilBrace: boolean): { tokens: Token[]; closed: boolean } {
    const { text } = this.source;
    const tokens: Token[] = [];
    const open: string[] = [];
    let braces = 0;
    let newline = false;
    this.position = start;
    while (this.position < limit) {
      const from = this.position;
      const code = text.charCodeAt(from);
      if (code === 32 || code === 9 || code === 12) {
        this.position++;
        continue;
      }
      if (code === 10 || code === 13) {
        const inner = open[open.length - 1];
        if (inner !== '(' && inner !== '[') newline = true;
        this.position++;
        continue;
      }
      if (code === 47 && this.comment(limit)) continue;
      if (code === 125 && untilBrace && braces === 0) {
        this.end(tokens, newline);
        return { tokens, closed: true };
      }
      const token = this.one(code, limit, newline, tokens[tokens.length - 1]);
      newline = false;
      tokens.push(token);
      if (token.kind !== 'op') continue;
      if (token.text === '{') braces++;
      else if (token.text === '}') braces = Math.max(0, braces - 1);
      track(open, token.text);
    }
    this.end(tokens, newline);
    return { tokens, closed: false };
  }

  token(kind: TokenKind, from: number, text: string, newline: boolean): Token {
    return { kind, start: this.at(from), end: this.endAt(from), text, newline };
  }

  /** The template offset behind what was read since `from`. */
  endAt(from: number): number {
    return this.position > from ? this.at(this.position - 1) + 1 : this.at(from);
  }

  private end(tokens: Token[], newline: boolean): void {
    const offset = this.at(this.position);
    tokens.push({ kind: 'end', start: offset, end: offset, text: '', newline });
  }

  private comment(limit: number): boolean {
    const { text } = this.source;
    const next = text[this.position + 1];
    if (next === '/') {
      while (this.position < limit && text[this.position] !== '\n' && text[this.position] !== '\r') this.position++;
      return true;
    }
    if (next !== '*') return false;
    const close = text.indexOf('*/', this.position + 2);
    this.position = close < 0 || close + 2 > limit ? limit : close + 2;
    return true;
  }

  private one(code: number, limit: number, newline: boolean, previous: Token | undefined): Token {
    const { text } = this.source;
    const from = this.position;
    if (code === 36 && text.charCodeAt(from + 1) === 47 && startsOperand(previous)) {
      return readDollarSlashy(this, limit, newline, (start) => this.embedded(start, limit));
    }
    if (isNameStart(code)) {
      while (this.position < limit && isNamePart(text.charCodeAt(this.position))) this.position++;
      return this.token('name', from, text.slice(from, this.position), newline);
    }
    if (code >= 48 && code <= 57) return this.number(newline);
    if (code === 34 || code === 39) {
      return readQuoted(this, limit, newline, (start) => this.embedded(start, limit));
    }
    if (code === 47 && startsOperand(previous)) {
      const slashy = readSlashy(this, limit, newline, (start) => this.embedded(start, limit));
      if (slashy !== undefined) return slashy;
      this.position = from;
    }
    for (const operator of byFirst.get(text[from]!) ?? []) {
      if (!text.startsWith(operator, from)) continue;
      this.position = from + operator.length;
      return this.token('op', from, operator, newline);
    }
    this.position = from + 1;
    return this.token('bad', from, this.unexpected(from), newline);
  }

  private number(newline: boolean): Token {
    const from = this.position;
    const pattern =
      /0[xX][0-9a-fA-F_]+[gGlLiI]?|0[bB][01_]+[gGlLiI]?|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?[gGlLiIdDfF]?/y;
    pattern.lastIndex = from;
    const written = pattern.exec(this.source.text)?.[0] ?? this.source.text[from]!;
    this.position = from + written.length;
    return this.token('number', from, written, newline);
  }

  /** Reads `${…}` inside a string; `start` is behind the brace. Undefined if it is not closed or too deep. */
  private embedded(start: number, limit: number): readonly Token[] | undefined {
    if (this.nesting >= nestingLimit) return undefined;
    this.nesting++;
    const { tokens, closed } = this.block(start, limit, true);
    this.nesting--;
    if (!closed) return undefined;
    this.position++;
    return tokens;
  }

  private unexpected(from: number): string {
    const c = this.source.text[from]!;
    if (c === '\\' && this.source.text[from + 1] === '"' && this.at(from) === this.at(from + 1)) {
      return 'A double quote behind the first } of an expression breaks it: the template engine escapes it there. Use single quotes.';
    }
    if (/[\u2018\u2019\u201c\u201d]/.test(c)) return `Groovy does not know the curly quote ${c}. Use a straight one.`;
    if (c === '\u00a0') return 'A no-break space stands here, which Groovy cannot read. Use a plain space.';
    return `Groovy cannot read "${c}" here.`;
  }
}

function track(open: string[], operator: string): void {
  if (operator === '(' || operator === '[' || operator === '{') open.push(operator);
  else if (operator === '}') {
    while (open.length > 0 && open.pop() !== '{');
  } else if (operator === ')' || operator === ']') {
    if (open[open.length - 1] === (operator === ')' ? '(' : '[')) open.pop();
  }
}

/** Whether an operand, not an operator, can follow `previous`. */
function startsOperand(previous: Token | undefined): boolean {
  if (previous === undefined) return true;
  if (previous.kind === 'name') return beforeOperand.has(previous.text);
  return previous.kind === 'op' && previous.text !== ')' && previous.text !== ']' && previous.text !== '}';
}
