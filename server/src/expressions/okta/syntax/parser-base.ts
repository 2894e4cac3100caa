import type { Span } from '../../../text/span';
import type { FindingCode } from '../../kit/finding';
import { PrattFrame } from '../../kit/pratt-frame';
import { expected, type Wanted } from './messages';
import type { Node } from './node';
import { wordPower } from './powers';
import { Scanner } from './scanner';

/** What all parts of the parser use: findings with Spring's codes, operands that must be there, closing brackets. */
export abstract class ParserBase extends PrattFrame<Node> {
  /** The token under the cursor. What is needed of it later is kept before the next one is read. */
  protected readonly token: Scanner;
  /** The innermost bracket that is open at the cursor, `?` and the comma of a list included; empty: there is none. */
  protected around = '';

  constructor(protected readonly text: string) {
    super();
    this.token = new Scanner(text);
  }

  protected place(): Span {
    return this.token;
  }

  /** Reads on to the end: the engine cuts the whole text into tokens, so all of it may have findings. */
  protected skipToEnd(): void {
    while (!this.atEnd) this.token.advance();
  }

  protected get atEnd(): boolean {
    return this.token.kind === 'end';
  }

  /** Spring's code for something that does not continue the expression: it depends on what is open around it. */
  protected get unexpected(): string {
    return this.around === '' ? 'EL1041E' : this.around === '{' ? 'EL1044E' : 'EL1043E';
  }

  protected get gaveUp(): boolean {
    return this.findings[this.findings.length - 1]?.code === 'too-complex';
  }

  protected missing(): Node {
    const at = this.token.start;
    return { kind: 'missing', start: at, end: at };
  }

  protected is(operator: string): boolean {
    return this.token.kind === 'operator' && this.token.text === operator;
  }

  /** The place of the token under the cursor, which the cursor leaves. */
  protected take(): Span {
    const { start, end } = this.token;
    this.token.advance();
    return { start, end };
  }

  protected problem(
    span: Span,
    message: string,
    exception?: string,
    suggestions?: readonly string[],
    code?: FindingCode,
  ) {
    const last = this.findings[this.findings.length - 1];
    if (last !== undefined && (last.span.start >= span.start || last.code === 'too-complex')) return;
    this.findings.push({
      code: code ?? 'syntax',
      severity: 'error',
      span: { start: span.start, end: span.end },
      message,
      ...(exception === undefined ? {} : { data: { exception } }),
      ...(suggestions === undefined ? {} : { suggestions }),
    });
  }

  /** An operand that must be there; `wanted` says what for. */
  protected operand(power: number, wanted: Wanted): Node {
    return this.token.starts ? this.expression(power) : this.absent(power, wanted);
  }

  /** The right side of an operator, which is written from `start` to `end`. */
  protected right(power: number, start: number, end: number): Node {
    if (this.token.starts) return this.expression(power);
    return this.absent(power, expected.right(this.text.slice(start, end)));
  }

  /** Reports that an operand is missing. An operator in its place still gets its right side. */
  protected absent(power: number, wanted: Wanted): Node {
    const { token } = this;
    const at = token.previousEnd;
    const member = this.is('.') || this.is('?.');
    this.problem(this.atEnd ? { start: at, end: at } : token, wanted.message, member ? 'EL1049E' : wanted.exception);
    if (this.infixPower() > power && !member && !this.is('[') && !this.atEnd) {
      return this.nested(
        () => this.infix(this.missing(), this.infixPower()),
        () => this.missing(),
      );
    }
    return this.missing();
  }

  /** Steps behind the bracket that closes what was opened at `opening`, or reports that it is missing. */
  protected close(bracket: string, opening: Span, exception?: string): void {
    if (this.is(bracket)) this.token.advance();
    else this.notClosed(opening, expected.closing(bracket), exception);
  }

  protected notClosed(opening: Span, message: string, exception = 'EL1043E'): void {
    const at = this.token.previousEnd;
    this.problem(this.atEnd ? opening : this.token, message, this.atEnd ? 'EL1044E' : exception);
    if (this.atEnd && this.findings.length === 0) this.problem({ start: at, end: at }, message, 'EL1044E');
  }

  protected giveUp(): Node {
    const { start, end } = this.token;
    const message = 'This expression is nested too deeply to be checked.';
    this.findings.push({ code: 'too-complex', severity: 'warning', span: { start, end }, message });
    this.skipToEnd();
    return this.missing();
  }

  protected infixPower(): number {
    const { token } = this;
    return token.kind === 'name' ? wordPower(token.text) : token.power;
  }
}
