import type { Span } from '../../text/span';
import type { Finding } from './finding';

/** Nesting beyond this is not read: a finding instead of a stack overflow. */
export const depthLimit = 250;
/** More operators than this in one row, `a + b + c …`, are not read. */
export const chainLimit = 1_000;

/**
 * The frame of a Pratt parser: findings instead of exceptions, precedence climbing with a limit on depth. A language
 * gives the tokens, the prefix and the infix forms. `N` is the node.
 */
export abstract class PrattFrame<N> {
  readonly findings: Finding[] = [];
  private depth = 0;

  /** Where the token under the cursor stands. */
  protected abstract place(): Span;
  /** Moves the cursor to the end marker. */
  protected abstract skipToEnd(): void;
  /** Reads an operand: literal, name, parenthesis, prefix operator. Must report and return a node if there is none. */
  protected abstract prefix(): N;
  /** How strongly the token under the cursor binds to its left, 0 if it does not continue an expression. */
  protected abstract infixPower(): number;
  /** Reads the infix or postfix form under the cursor. Must advance. */
  protected abstract infix(left: N, power: number): N;
  protected abstract missing(): N;

  expression(power = 0): N {
    const entered = this.depth;
    this.depth++;
    if (this.depth > depthLimit) return this.tooDeep(entered);
    let left = this.prefix();
    let chained = 0;
    for (let binds = this.infixPower(); binds > power; binds = this.infixPower()) {
      if (++chained > chainLimit) return this.tooDeep(entered);
      left = this.infix(left, binds);
    }
    this.depth = entered;
    return left;
  }

  /** Runs `read` one level deeper, or reports that the text is too complex and skips to the end. */
  protected nested<R>(read: () => R, otherwise: () => R): R {
    const entered = this.depth;
    this.depth++;
    if (this.depth > depthLimit) {
      this.tooDeep(entered);
      return otherwise();
    }
    const result = read();
    this.depth = entered;
    return result;
  }

  /** Reports a syntax finding; only the first of one position counts. */
  protected report(span: Span, message: string): void {
    const last = this.findings[this.findings.length - 1];
    if (last !== undefined && (last.span.start >= span.start || last.code === 'too-complex')) return;
    this.findings.push({ code: 'syntax', severity: 'error', span: { start: span.start, end: span.end }, message });
  }

  /** Reports that nothing is said about this text; only the first such report counts. */
  protected tooComplex(span: Span, message: string): void {
    if (this.findings.some((finding) => finding.code === 'too-complex')) return;
    const { start, end } = span;
    this.findings.push({ code: 'too-complex', severity: 'warning', span: { start, end }, message });
  }

  private tooDeep(entered: number): N {
    this.tooComplex(this.place(), 'This expression is nested too deeply to be checked.');
    this.skipToEnd();
    this.depth = entered;
    return this.missing();
  }
}
