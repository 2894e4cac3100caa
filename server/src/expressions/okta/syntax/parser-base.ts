import type { Span } from '../../../text/span';
import type { FindingCode } from '../../kit/finding';
import { PrattParser } from '../../kit/pratt';
import type { Node } from './node';
import { powers, wordPowers } from './powers';
import type { Token } from './token';

/** What all parts of the parser use: findings with Spring's codes, operands that must be there, closing brackets. */
export abstract class ParserBase extends PrattParser<Token, Node> {
  /** The brackets that are open at the cursor. */
  protected readonly brackets: string[] = [];

  constructor(
    protected readonly text: string,
    tokens: readonly Token[],
  ) {
    super(tokens);
  }

  /** Spring's code for something that does not continue the expression: it depends on what is open around it. */
  protected get unexpected(): string {
    const around = this.brackets[this.brackets.length - 1];
    return around === undefined ? 'EL1041E' : around === '{' ? 'EL1044E' : 'EL1043E';
  }

  protected get gaveUp(): boolean {
    return this.findings[this.findings.length - 1]?.code === 'too-complex';
  }

  protected missing(): Node {
    const at = this.token.start;
    return { kind: 'missing', start: at, end: at };
  }

  protected is(...operators: readonly string[]): boolean {
    return this.token.kind === 'operator' && operators.includes(this.token.text);
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

  protected startsOperand(): boolean {
    const { kind, text } = this.token;
    if (kind !== 'operator') return kind !== 'end';
    return ['+', '-', '!', '++', '--', '(', '{', '#', '@', '&', '?[', '![', '^[', '$[', '['].includes(text);
  }

  /** An operand that must be there; `wanted` says what for. */
  protected operand(power: number, wanted: { readonly message: string; readonly exception?: string }): Node {
    if (this.startsOperand()) return this.expression(power);
    const at = this.previousEnd;
    const exception = this.is('.', '?.') ? 'EL1049E' : wanted.exception;
    this.problem(this.atEnd ? { start: at, end: at } : this.token, wanted.message, exception);
    if (this.infixPower() > power && !this.is('.', '?.', '[') && !this.atEnd) {
      return this.nested(
        () => this.infix(this.missing(), this.infixPower()),
        () => this.missing(),
      );
    }
    return this.missing();
  }

  protected eat(operator: string, opening: Span, message: string, exception = 'EL1043E'): boolean {
    this.brackets.pop();
    if (this.is(operator)) {
      this.advance();
      return true;
    }
    const at = this.previousEnd;
    this.problem(
      this.atEnd ? { start: opening.start, end: opening.end } : this.token,
      message,
      this.atEnd ? 'EL1044E' : exception,
    );
    if (this.atEnd && this.findings.length === 0) this.problem({ start: at, end: at }, message, 'EL1044E');
    return false;
  }

  protected giveUp(): Node {
    const { start, end } = this.token;
    const message = 'This expression is nested too deeply to be checked.';
    this.findings.push({ code: 'too-complex', severity: 'warning', span: { start, end }, message });
    this.index = this.tokens.length - 1;
    return this.missing();
  }

  protected infixPower(): number {
    const { kind, text } = this.token;
    if (kind === 'name') return wordPowers.get(text) ?? wordPowers.get(text.toLowerCase()) ?? 0;
    if (kind === 'word') return text === '!' ? 0 : (powers.get(text) ?? 0);
    return kind === 'operator' ? (powers.get(text) ?? 0) : 0;
  }
}
