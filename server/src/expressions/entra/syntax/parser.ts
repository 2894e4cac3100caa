import type { Span } from '../../../text/span';
import { PrattParser } from '../../kit/pratt';
import { tokenize } from './lexer';
import type { MissingNode, Node } from './node';
import type { Token, TokenKind } from './token';

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
export class EntraParser extends PrattParser<Token, Node> {
  /** Index of the last parenthesis that groups, so that a row of them is reported once. */
  private lastGroup = -2;
  /** One quote inside a text puts all that follow out of step; the first is reported. */
  private innerQuote = false;
  private operators = 0;

  constructor(text: string) {
    super(tokenize(text));
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
      const { end } = this.tokens[this.tokens.length - 2]!;
      const message =
        this.token.kind === ')'
          ? 'This parenthesis closes nothing. Remove it.'
          : 'A mapping is one function, attribute or constant; nothing can follow it. Remove the rest, or put it into Join.';
      this.report({ start, end }, message);
    }
    return node;
  }

  protected prefix(): Node {
    const token = this.token;
    const { start, end } = token;
    switch (token.kind) {
      case 'name':
        this.advance();
        if (this.token.kind === '(') return this.call(token);
        if (isNot(token.text) && this.startsValue()) return this.unary(token, 'NOT');
        return { kind: 'word', start, end, name: token.text };
      case 'attribute':
        this.advance();
        if (token.flaw === 'open') {
          const closed = `[${token.text}]`;
          this.reportFixable(token, `This attribute has no closing bracket. Write ${quoted(closed)}.`, closed);
        }
        return { kind: 'attribute', start, end, name: token.text, ...(token.flaw && { flaw: token.flaw }) };
      case 'string':
        this.advance();
        return this.string(token);
      case 'number':
        this.advance();
        return { kind: 'number', start, end, text: token.text };
      case 'placeholder':
        this.advance();
        return { kind: 'placeholder', start, end, name: token.text };
      case '(':
        return this.group();
      case 'operator':
        if (token.text !== '!' && token.text !== '-') break;
        this.advance();
        return this.unary(token, token.text);
    }
    return this.unexpected();
  }

  protected infixPower(): number {
    const token = this.token;
    if (token.kind === 'operator') return powers[token.text] ?? 0;
    if (token.kind === 'name') return wordOperator(token.text) ? powers[token.text.toUpperCase()]! : 0;
    return token.kind === 'attribute' && token.start === this.previousEnd && isIndex(token.text) ? indexPower : 0;
  }

  protected infix(left: Node, power: number): Node {
    if (++this.operators > operatorLimit) return this.tooMany(left);
    const token = this.advance();
    if (token.kind === 'attribute')
      return { kind: 'index', start: left.start, end: token.end, target: left, index: token.text.trim() };
    const operator = token.kind === 'name' ? token.text.toUpperCase() : token.text;
    const right = this.expression(power);
    return { kind: 'binary', start: left.start, end: right.end, operator, operatorSpan: span(token), left, right };
  }

  private tooMany(left: Node): Node {
    const { start, end } = this.token;
    const message = 'This expression has too many operators to be checked.';
    this.findings.push({ code: 'too-complex', severity: 'warning', span: { start, end }, message });
    this.index = this.tokens.length - 1;
    return left;
  }

  protected missing(): MissingNode {
    const at = this.previousEnd;
    return { kind: 'missing', start: at, end: at };
  }

  private call(name: Token): Node {
    const open = this.advance();
    const args: Node[] = [];
    const commas: number[] = [];
    if (this.token.kind !== ')') this.arguments(args, commas);
    const closed = this.token.kind === ')';
    const last = closed || this.atEnd ? this.token.start : this.previousEnd;
    if (closed) this.advance();
    else
      this.report(
        { start: name.start, end: open.end },
        `${name.text}( is not closed. Add ")" behind its last argument.`,
      );
    return {
      kind: 'call',
      start: name.start,
      end: closed ? this.previousEnd : Math.max(last, open.end),
      name: name.text,
      nameSpan: span(name),
      args,
      commas,
      argumentsSpan: { start: open.end, end: Math.max(last, open.end) },
      closed,
    };
  }

  /** Reads up to the closing parenthesis. Between two commas with nothing in between is an omitted argument. */
  private arguments(args: Node[], commas: number[]): void {
    for (;;) {
      if (this.token.kind === ',' || this.token.kind === ')') {
        args.push({ kind: 'omitted', start: this.previousEnd, end: this.token.start });
      } else if (this.atEnd) {
        args.push({ kind: 'omitted', start: this.previousEnd, end: this.token.end });
        return;
      } else args.push(this.expression());
      if (this.token.kind === ',') commas.push(this.advance().start);
      else if (this.token.kind === ')' || this.atEnd) return;
      else if (!this.startsValue()) {
        this.unexpected();
        if (this.at(',')) commas.push(this.advance().start);
        else if (this.startsValue()) commas.push(this.previousEnd);
        else return;
      } else {
        this.missingComma();
        commas.push(this.previousEnd);
      }
    }
  }

  private at(kind: TokenKind): boolean {
    return this.token.kind === kind;
  }

  private missingComma(): void {
    const at = this.previousEnd;
    const previous = this.tokens[this.index - 1];
    const touching = this.token.start === at;
    const quote = touching && (previous?.kind === 'string' || this.token.kind === 'string');
    if (quote && this.innerQuote) return;
    this.innerQuote ||= quote;
    if (quote)
      this.report(
        this.token,
        'The text ends at this quote. Write \\" for a quote inside a text, or add a comma before the next argument.',
      );
    else this.reportFixable({ start: at, end: at }, 'A comma is missing between two arguments. Add it.', ',');
  }

  private string(token: Token): Node {
    const { start, end, flaw, loneBackslashes } = token;
    if (flaw === 'open')
      this.report(
        token,
        'This text has no closing quote, so everything behind it belongs to it. Close it with a quote.',
      );
    return {
      kind: 'string',
      start,
      end,
      value: token.text,
      ...(flaw && { flaw }),
      ...(loneBackslashes && { loneBackslashes }),
    };
  }

  private unary(token: Token, operator: string): Node {
    const operand = this.expression(indexPower - 1);
    return { kind: 'unary', start: token.start, end: operand.end, operator, operatorSpan: span(token), operand };
  }

  /** Parentheses that group. Entra has none; what is inside counts. */
  private group(): Node {
    if (this.lastGroup !== this.index - 1)
      this.report(this.token, 'Parentheses only enclose the arguments of a function. Remove this pair.');
    this.lastGroup = this.index;
    this.advance();
    const inner = this.expression();
    if (this.token.kind === ')') this.advance();
    return inner;
  }

  /** Reports a run of tokens no value starts with, as one finding, and steps over it. */
  private unexpected(): Node {
    const first = this.token;
    if (this.atEnd || first.kind === ')' || first.kind === ',') {
      this.report(
        { start: this.previousEnd, end: first.start },
        'A value is missing here: an attribute in brackets, a text in double quotes, a number or a function.',
      );
      return this.missing();
    }
    // The operator stays: what follows is its right side.
    if (this.infixPower() > 0) {
      this.report(first, `A value is missing before ${first.text}. Write what is compared.`);
      return this.missing();
    }
    while (!this.atEnd && (this.token.kind === 'stray' || this.token.kind === 'operator')) this.advance();
    this.report(
      { start: first.start, end: this.previousEnd },
      `${quoted(first.text)} is not part of the expression language. Write texts in double quotes and attributes in brackets.`,
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

function span({ start, end }: Span): Span {
  return { start, end };
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
