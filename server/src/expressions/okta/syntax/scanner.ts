import type { Finding } from '../../kit/finding';
import { codeAt, isDigit, isNameStart, nameEnd, numberEnd } from './characters';
import { comment, smartString, stray, unclosed } from './lexical-findings';
import {
  andPower,
  assignmentPower,
  exponentPower,
  memberPower,
  orPower,
  postfixPower,
  powerOf,
  productPower,
  relationPower,
  sumPower,
} from './powers';
import { smartEnd, straightQuote } from './smart-quotes';
import type { Token, TokenKind } from './token';

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
/** So many characters that belong to nothing are reported one by one. */
const strayLimit = 20;
const doubleQuote = 34;
const singleQuote = 39;
const slash = 47;

/** Where a comment of Java's that begins at `start` ends; undefined where none begins. */
function commentEnd(source: string, start: number): number | undefined {
  const second = source[start + 1];
  if (second !== '/' && second !== '*') return undefined;
  const end = second === '/' ? source.indexOf('\n', start) : source.indexOf('*/', start + 2);
  return end < 0 ? source.length : second === '/' ? end : end + 2;
}

/**
 * Cuts an expression into tokens, one at each step; it is itself the token under the cursor, so that no list of them is
 * kept. All steps together take time proportional to the text. Characters that belong to nothing are reported and left
 * out. Source: Spring Framework 4.3, the SpEL tokenizer's behaviour, measured.
 */
export class Scanner implements Token {
  kind: TokenKind = 'operator';
  start: number;
  end: number;
  text = '';
  /** How strongly an operator binds to its left; 0 for all that is none. */
  power = 0;
  /** Whether an operand can start with this token. */
  starts = false;
  /** Of the token before this one; undefined at the first. */
  previousKind: TokenKind | undefined = undefined;
  /** The end of the token before this one; at the first token, its start. */
  previousEnd: number;
  readonly findings: Finding[] = [];
  private strays = 0;

  constructor(
    private readonly source: string,
    from = 0,
  ) {
    this.start = from;
    this.end = from;
    this.read();
    this.previousEnd = this.start;
  }

  /** Steps to the next token. The end stays. */
  advance(): void {
    if (this.kind === 'end') return;
    this.previousKind = this.kind;
    this.previousEnd = this.end;
    this.read();
  }

  /** The token `distance` steps on, read ahead: for the few places that look so far. */
  peek(distance: number): Token {
    const ahead = new Scanner(this.source, this.end);
    for (let i = 1; i < distance; i++) ahead.advance();
    return ahead;
  }

  private read(): void {
    const { source } = this;
    for (let at = this.end; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === 32 || code === 9 || code === 10 || code === 13) continue;
      const behind = code === slash ? commentEnd(source, at) : undefined;
      if (behind !== undefined) {
        if (this.strays++ < strayLimit)
          this.findings.push(comment({ start: at, end: behind }, source.slice(0, at).trim() === ''));
        at = behind - 1;
        continue;
      }
      this.start = at;
      if (isNameStart(code)) {
        this.readName(code);
      } else if (code === doubleQuote || code === singleQuote) {
        this.readString(code);
      } else if (isDigit(code)) {
        const end = numberEnd(source, at);
        this.set('number', end, source.slice(at, end), true);
      } else if (!this.readSign(code, codeAt(source, at + 1)) && !this.readSmart()) {
        if (this.strays++ < strayLimit) this.findings.push(stray(source, at));
        if (source.codePointAt(at)! > 0xffff) at++;
        continue;
      }
      return;
    }
    this.start = source.length;
    this.set('end', source.length, '', false);
  }

  private set(kind: TokenKind, end: number, text: string, starts: boolean): void {
    this.kind = kind;
    this.end = end;
    this.text = text;
    this.power = 0;
    this.starts = starts;
  }

  private sign(text: string, power: number, starts: boolean): true {
    this.kind = 'operator';
    this.end = this.start + text.length;
    this.text = text;
    this.power = power;
    this.starts = starts;
    return true;
  }

  private readName(code: number): void {
    const { source, start } = this;
    if (code === 36 && source[start + 1] === '[') {
      this.sign('$[', 0, true);
      return;
    }
    const end = nameEnd(source, start + 1);
    const written = source.slice(start, end);
    const sign = written.length === 2 || written.length === 3 ? words.get(written.toUpperCase()) : undefined;
    this.set(sign === undefined ? 'name' : 'word', end, sign ?? written, true);
    if (sign !== undefined) this.power = powerOf(sign);
  }

  /** A string in straight quotes, where a doubled quote is one quote. */
  private readString(quote: number): void {
    const { source, start } = this;
    let doubled = false;
    let at = start + 1;
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code !== doubleQuote && code !== singleQuote) continue;
      const twice = codeAt(source, at + 1) === code;
      if (twice) doubled = true;
      if (code !== quote) continue;
      if (!twice) break;
      at++;
    }
    if (at >= source.length) this.findings.push(unclosed(source, start, source[start]!));
    const inner = source.slice(start + 1, at);
    this.set('string', Math.min(at + 1, source.length), doubled ? undouble(inner) : inner, true);
  }

  private readSmart(): boolean {
    const { source, start } = this;
    const straight = straightQuote(source[start]!);
    if (straight === undefined) return false;
    const { end, closed } = smartEnd(source, start, straight);
    const inner = source.slice(start + 1, closed ? end - 1 : end);
    if (this.strays++ < strayLimit) this.findings.push(smartString(source, start, end, inner));
    this.set('string', end, inner, true);
    return true;
  }

  /** An operator or bracket by its first character and the one behind it; false: there is none. */
  private readSign(code: number, next: number): boolean {
    switch (code) {
      case 33: // !
        if (next === 61) return this.sign('!=', relationPower, false);
        return this.sign(next === 91 ? '![' : '!', 0, true);
      case 35: // #
        return this.sign('#', 0, true);
      case 37: // %
        return this.sign('%', productPower, false);
      case 38: // &
        return next === 38 ? this.sign('&&', andPower, false) : this.sign('&', 0, true);
      case 40: // (
        return this.sign('(', 0, true);
      case 41: // )
        return this.sign(')', 0, false);
      case 42: // *
        return this.sign('*', productPower, false);
      case 43: // +
        return next === 43 ? this.sign('++', postfixPower, true) : this.sign('+', sumPower, true);
      case 44: // ,
        return this.sign(',', 0, false);
      case 45: // -
        return next === 45 ? this.sign('--', postfixPower, true) : this.sign('-', sumPower, true);
      case 46: // .
        return this.sign('.', memberPower, false);
      case 47: // /
        return this.sign('/', productPower, false);
      case 58: // :
        return this.sign(':', 0, false);
      case 60: // <
        return this.sign(next === 61 ? '<=' : '<', relationPower, false);
      case 61: // =
        return next === 61 ? this.sign('==', relationPower, false) : this.sign('=', assignmentPower, false);
      case 62: // >
        return this.sign(next === 61 ? '>=' : '>', relationPower, false);
      case 63: // ?
        if (next === 46) return this.sign('?.', memberPower, false);
        if (next === 91) return this.sign('?[', 0, true);
        return this.sign(next === 58 ? '?:' : '?', assignmentPower, false);
      case 64: // @
        return this.sign('@', 0, true);
      case 91: // [
        return this.sign('[', memberPower, true);
      case 93: // ]
        return this.sign(']', 0, false);
      case 94: // ^
        return next === 91 ? this.sign('^[', 0, true) : this.sign('^', exponentPower, false);
      case 123: // {
        return this.sign('{', 0, true);
      case 124: // |
        return next === 124 && this.sign('||', orPower, false);
      case 125: // }
        return this.sign('}', 0, false);
      default:
        return false;
    }
  }
}

/** A doubled quote is one quote, and that of the other kind too, whatever the string is written in. Measured, 4.3.30. */
function undouble(inner: string): string {
  return inner.replaceAll("''", "'").replaceAll('""', '"');
}
