import { codeAt, isDigit, isHexDigit, isNamePart, isNameStart, isSmartQuote, isSpace, nameEnd } from './characters';
import { readAttribute } from './read-attribute';
import { readForeignString, readString } from './read-string';
import type { Token, TokenFlaw, TokenKind } from './token';

const operators2 = new Set(['<>', '<=', '>=', '==', '!=', '&&', '||']);
const operators1 = new Set(['=', '<', '>', '&', '|', '+', '-', '*', '/', '!']);

/** A text in wrong quotes is looked for no further than this; constants are shorter. */
const foreignLimit = 2_000;

/**
 * Reads an expression token by token; it is itself the token under the cursor, so that no list of them is kept. All
 * steps together take time proportional to the text; no text makes them throw. At the end it stays on the kind `end`.
 */
export class Scanner implements Token {
  kind: TokenKind = 'stray';
  start = 0;
  end = 0;
  text = '';
  flaw: TokenFlaw | undefined = undefined;
  loneBackslashes: readonly number[] | undefined = undefined;
  /** Of the token before this one; undefined at the first. */
  previousKind: TokenKind | undefined = undefined;
  previousStart = -1;
  /** The end of the token before this one; at the first token, its start. */
  previousEnd = 0;

  constructor(private readonly source: string) {
    this.read();
    this.previousEnd = this.start;
  }

  /** Steps to the next token. */
  advance(): void {
    if (this.kind === 'end') return;
    this.previousKind = this.kind;
    this.previousStart = this.start;
    this.previousEnd = this.end;
    this.read();
  }

  private read(): void {
    const { source } = this;
    let start = this.end;
    let code = codeAt(source, start);
    while (isSpace(code)) code = codeAt(source, ++start);
    this.start = start;
    this.flaw = undefined;
    this.loneBackslashes = undefined;
    if (code < 0) this.set('end', start);
    else if (isNameStart(code)) this.set('name', nameEnd(source, start + 1));
    else this.readSign(code);
  }

  private readSign(code: number): void {
    switch (code) {
      case 34:
        this.kind = 'string';
        readString(this.source, this);
        break;
      case 91:
        this.kind = 'attribute';
        readAttribute(this.source, this);
        break;
      case 40:
        this.setSign('(');
        break;
      case 41:
        this.setSign(')');
        break;
      case 44:
        this.setSign(',');
        break;
      default:
        this.readRare(code);
    }
  }

  private readRare(code: number): void {
    const number = this.numberEnd(code);
    if (number !== undefined) this.set('number', number);
    else if (code === 37) this.readPlaceholder();
    else if ((code !== 39 && !isSmartQuote(code)) || !readForeignString(this.source, this, foreignLimit))
      this.readOperator();
  }

  private set(kind: TokenKind, end: number): void {
    this.kind = kind;
    this.end = end;
    this.text = this.source.slice(this.start, end);
  }

  private setSign(sign: '(' | ')' | ','): void {
    this.kind = sign;
    this.end = this.start + 1;
    this.text = sign;
  }

  /** `12`, `-12`, `1.5` and the `&HF` of Visual Basic. A minus belongs to the number only where a value may start. */
  private numberEnd(code: number): number | undefined {
    const { source: text, start } = this;
    if (code === 38 && (text[start + 1] === 'H' || text[start + 1] === 'h')) {
      let end = start + 2;
      while (isHexDigit(codeAt(text, end))) end++;
      return end === start + 2 ? undefined : end;
    }
    const negative = code === 45 && this.isOperandNext();
    if (!isDigit(code) && !(negative && isDigit(codeAt(text, start + 1)))) return undefined;
    let end = start + 1;
    while (isDigit(codeAt(text, end))) end++;
    if (text[end] === '.' && isDigit(codeAt(text, end + 1))) {
      end++;
      while (isDigit(codeAt(text, end))) end++;
    }
    return end;
  }

  private isOperandNext(): boolean {
    const previous = this.previousKind;
    return previous === undefined || previous === '(' || previous === ',' || previous === 'operator';
  }

  private readPlaceholder(): void {
    const { source, start } = this;
    let end = start + 1;
    while (end < source.length && (isNamePart(source.charCodeAt(end)) || source[end] === '.' || source[end] === '-'))
      end++;
    if (source[end] !== '%' || end === start + 1) return this.readStray();
    this.kind = 'placeholder';
    this.end = end + 1;
    this.text = source.slice(start + 1, end);
  }

  private readOperator(): void {
    const { source, start } = this;
    if (operators2.has(source.slice(start, start + 2))) this.set('operator', start + 2);
    else if (operators1.has(source[start]!)) this.set('operator', start + 1);
    else this.readStray();
  }

  private readStray(): void {
    let end = this.start + 1;
    while (end < this.source.length && isStray(this.source.charCodeAt(end))) end++;
    this.set('stray', end);
  }
}

/** `. : ; ] { } # $ @ ? \ ^ ~` and the like. */
function isStray(code: number): boolean {
  return (
    (code >= 35 && code <= 36) ||
    code === 46 ||
    (code >= 58 && code <= 59) ||
    (code >= 63 && code <= 64) ||
    (code >= 92 && code <= 94) ||
    code === 96 ||
    (code >= 123 && code <= 126 && code !== 124)
  );
}
