import type { Span } from '../../../text/span';
import { PrattFrame } from '../../kit/pratt-frame';
import type { MissingNode, Node } from './node';
import { Scanner } from './scanner';
import type { TokenKind } from './token';

const powers: Readonly<Record<string, number>> = {
  OR: 1,
  '||': 1,
  '|': 1,
  AND: 2,
  '&&': 2,
  '=': 3,
  '==': 3,
  '<>': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '&': 4,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
};
const indexPower = 9;

/** More operators than this are not read: an expression has one a condition, and each nests the tree. */
const operatorLimit = 2_000;

/**
 * Reads an expression by the grammar of Microsoft's function reference, and beyond it what people write by mistake:
 * operators, indexing, other quotes. Those become nodes too, so that the check can name them.
 */
export class EntraParser extends PrattFrame<Node> {
  /** The token under the cursor. What is needed of it later is kept before the next one is read. */
  private readonly token: Scanner;
  /** Where the last parenthesis that groups stands, so that a row of them is reported once. */
  private lastGroup = -2;
  /** One quote inside a text puts all that follow out of step; the first is reported. */
  private innerQuote = false;
  private operators = 0;

  constructor(text: string) {
    super();
    this.token = new Scanner(text);
  }

  /** The whole text. Reports what stands behind the expression. */
  root(): Node {
    if (this.atEnd) {
      this.report(
        this.token,
        'The expression is empty. Write a function such as Append([mailNickname], "@example.com").',
      );
      return this.missing();
    }
    const node = this.expression();
    if (!this.atEnd) {
      const { start } = this.token;
      const message =
        this.token.kind === ')'
          ? 'This parenthesis closes nothing. Remove it.'
          : 'A mapping is one function, attribute or constant; nothing can follow it. Remove the rest, or put it into Join.';
      this.skipToEnd();
      this.report({ start, end: this.token.previousEnd }, message);
    }
    return node;
  }

  protected place(): Span {
    return this.token;
  }

  protected skipToEnd(): void {
    while (!this.atEnd) this.token.advance();
  }

  private get atEnd(): boolean {
    return this.token.kind === 'end';
  }

  protected prefix(): Node {
    const { token } = this;
    const { start, end, text } = token;
    switch (token.kind) {
      case 'name':
        token.advance();
        if (this.at('(')) return this.call(start, end, text);
        if (isNot(text) && this.startsValue()) return this.unary(start, end, 'NOT');
        return { kind: 'word', start, end, name: text };
      case 'attribute':
        return this.attribute();
      case 'string':
        return this.string();
      case 'number':
        token.advance();
        return { kind: 'number', start, end, text };
      case 'placeholder':
        token.advance();
        return { kind: 'placeholder', start, end, name: text };
      case '(':
        return this.group();
      case 'operator':
        if (text !== '!' && text !== '-') break;
        token.advance();
        return this.unary(start, end, text);
    }
    return this.unexpected();
  }

  protected infixPower(): number {
    const { token } = this;
    switch (token.kind) {
      case 'operator':
        return powers[token.text] ?? 0;
      case 'name':
        return wordOperator(token.text) ? powers[token.text.toUpperCase()]! : 0;
      case 'attribute':
        return token.start === token.previousEnd && isIndex(token.text) ? indexPower : 0;
      default:
        return 0;
    }
  }

  protected infix(left: Node, power: number): Node {
    if (++this.operators > operatorLimit) return this.tooMany(left);
    const { kind, start, end, text } = this.token;
    this.token.advance();
    if (kind === 'attribute') return { kind: 'index', start: left.start, end, target: left, index: text.trim() };
    const operator = kind === 'name' ? text.toUpperCase() : text;
    const right = this.expression(power);
    return { kind: 'binary', start: left.start, end: right.end, operator, operatorSpan: { start, end }, left, right };
  }

  private tooMany(left: Node): Node {
    const { start, end } = this.token;
    const message = 'This expression has too many operators to be checked.';
    this.findings.push({ code: 'too-complex', severity: 'warning', span: { start, end }, message });
    this.skipToEnd();
    return left;
  }

  protected missing(): MissingNode {
    const at = this.token.previousEnd;
    return { kind: 'missing', start: at, end: at };
  }

  private call(start: number, nameEnd: number, name: string): Node {
    const { token } = this;
    const open = token.end;
    token.advance();
    const args: Node[] = [];
    const commas: number[] = [];
    if (token.kind !== ')') this.arguments(args, commas);
    const closed = token.kind === ')';
    const last = Math.max(open, closed || this.atEnd ? token.start : token.previousEnd);
    if (closed) token.advance();
    else this.report({ start, end: open }, `${name}( is not closed. Add ")" behind its last argument.`);
    return {
      kind: 'call',
      start,
      end: closed ? token.previousEnd : last,
      name,
      nameSpan: { start, end: nameEnd },
      args,
      commas,
      argumentsSpan: { start: open, end: last },
      closed,
    };
  }

  /** Reads up to the closing parenthesis. Between two commas with nothing in between is an omitted argument. */
  private arguments(args: Node[], commas: number[]): void {
    const { token } = this;
    for (;;) {
      if (token.kind === ',' || token.kind === ')') {
        args.push({ kind: 'omitted', start: token.previousEnd, end: token.start });
      } else if (this.atEnd) {
        args.push({ kind: 'omitted', start: token.previousEnd, end: token.end });
        return;
      } else args.push(this.expression());
      if (this.at(',')) commas.push(this.comma());
      else if (this.at(')') || this.atEnd) return;
      else if (!this.startsValue()) {
        this.unexpected();
        if (this.at(',')) commas.push(this.comma());
        else if (this.startsValue()) commas.push(token.previousEnd);
        else return;
      } else {
        this.missingComma();
        commas.push(token.previousEnd);
      }
    }
  }

  private comma(): number {
    const { start } = this.token;
    this.token.advance();
    return start;
  }

  private at(kind: TokenKind): boolean {
    return this.token.kind === kind;
  }

  private missingComma(): void {
    const { start, kind, previousEnd: at, previousKind } = this.token;
    const quote = start === at && (previousKind === 'string' || kind === 'string');
    if (quote && this.innerQuote) return;
    this.innerQuote ||= quote;
    if (quote)
      this.report(
        this.token,
        'The text ends at this quote. Write \\" for a quote inside a text, or add a comma before the next argument.',
      );
    else this.reportFixable({ start: at, end: at }, 'A comma is missing between two arguments. Add it.', ',');
  }

  private attribute(): Node {
    const { token } = this;
    const { start, end, text: name, flaw } = token;
    if (flaw === 'open') {
      const closed = `[${name}]`;
      this.reportFixable(token, `This attribute has no closing bracket. Write ${quoted(closed)}.`, closed);
    }
    token.advance();
    return flaw === undefined ? { kind: 'attribute', start, end, name } : { kind: 'attribute', start, end, name, flaw };
  }

  private string(): Node {
    const { token } = this;
    const { start, end, text: value, flaw, loneBackslashes } = token;
    if (flaw === 'open')
      this.report(
        token,
        'This text has no closing quote, so everything behind it belongs to it. Close it with a quote.',
      );
    token.advance();
    if (flaw === undefined && loneBackslashes === undefined) return { kind: 'string', start, end, value };
    return {
      kind: 'string',
      start,
      end,
      value,
      ...(flaw && { flaw }),
      ...(loneBackslashes && { loneBackslashes }),
    };
  }

  private unary(start: number, end: number, operator: string): Node {
    const operand = this.expression(indexPower - 1);
    return { kind: 'unary', start, end: operand.end, operator, operatorSpan: { start, end }, operand };
  }

  /** Parentheses that group. Entra has none; what is inside counts. */
  private group(): Node {
    const { token } = this;
    if (this.lastGroup !== token.previousStart)
      this.report(token, 'Parentheses only enclose the arguments of a function. Remove this pair.');
    this.lastGroup = token.start;
    token.advance();
    const inner = this.expression();
    if (this.at(')')) token.advance();
    return inner;
  }

  /** Reports a run of tokens no value starts with, as one finding, and steps over it. */
  private unexpected(): Node {
    const { token } = this;
    const { start, end, text } = token;
    if (this.atEnd || token.kind === ')' || token.kind === ',') {
      this.report(
        { start: token.previousEnd, end: start },
        'A value is missing here: an attribute in brackets, a text in double quotes, a number or a function.',
      );
      return this.missing();
    }
    // The operator stays: what follows is its right side.
    if (this.infixPower() > 0) {
      this.report({ start, end }, `A value is missing before ${text}. Write what is compared.`);
      return this.missing();
    }
    while (this.at('stray') || this.at('operator')) token.advance();
    this.report(
      { start, end: token.previousEnd },
      `${quoted(text)} is not part of the expression language. Write texts in double quotes and attributes in brackets.`,
    );
    return this.missing();
  }

  private startsValue(): boolean {
    const { kind, text } = this.token;
    return kind === 'operator'
      ? text === '!' || text === '-'
      : kind !== ')' && kind !== ',' && kind !== 'end' && kind !== 'stray';
  }

  private reportFixable(at: Span, message: string, replacement: string): void {
    const index = this.findings.length;
    this.report(at, message);
    const finding = this.findings[index];
    if (finding !== undefined) this.findings[index] = { ...finding, suggestions: [replacement] };
  }
}

function isNot(name: string): boolean {
  return name === 'NOT' || name === 'not' || name === 'Not';
}

function wordOperator(name: string): boolean {
  return (name.length === 3 && name.toUpperCase() === 'AND') || (name.length === 2 && name.toUpperCase() === 'OR');
}

function isIndex(name: string): boolean {
  return /^ ?\d{1,9} ?$/.test(name);
}

function quoted(text: string): string {
  return text.length > 20 ? `"${text.slice(0, 20)}…"` : `"${text}"`;
}
