import type { Span } from '../../../text/span';
import { chainLimit, depthLimit } from '../../kit/pratt-frame';
import { expected, wantedOperand } from './messages';
import type { BinaryOperator, Node } from './node';
import { OperandParser } from './operand-parser';
import { foreign, postfixPower, powerOf, relationPower } from './powers';
import type { Token } from './token';

/**
 * Reads the grammar of the Spring Expression Language (4.3), on which Okta's language stands, whole; what Okta does not
 * have of it is judged by the check. Recovers from everything and never throws.
 */
export class Parser extends OperandParser {
  /** What stands behind the end of the expression, for colours and references. */
  readonly rest: Node[] = [];
  read(): Node {
    if (this.atEnd) {
      this.problem(this.token, 'The expression is empty. Write an attribute such as user.email, or a text in quotes.');
      return this.missing();
    }
    const exception = this.is(')', ']', '}') ? 'EL1041E' : 'EL1070E';
    const root = this.operand(0, { ...wantedOperand.start, exception });
    if (!this.atEnd && !this.gaveUp) {
      const { start, end, text, kind } = this.token;
      this.problem({ start, end }, expected.nothing(kind, text, this.tokens[this.index - 1]), 'EL1041E');
    }
    while (!this.atEnd && !this.gaveUp) {
      if (this.startsOperand()) this.rest.push(this.expression());
      else this.advance();
    }
    return root;
  }

  protected infix(left: Node, power: number): Node {
    const token = this.token;
    if (power >= postfixPower) return this.postfix(left, token);
    this.advance();
    if (token.text === '=' && !this.is('>')) {
      const value = this.operand(1, wantedOperand.right(token.text));
      return { kind: 'assignment', target: left, value, operatorSpan: token, start: left.start, end: value.end };
    }
    if (token.text === '?:') {
      // Spring reads nothing behind “?:” as null.
      const right = this.startsOperand() ? this.expression() : this.missing();
      return { kind: 'elvis', left, right, start: left.start, end: Math.max(right.end, token.end) };
    }
    if (token.text === '?') return this.conditional(left, token);
    return this.binary(left, token, power);
  }

  private binary(left: Node, token: Token, power: number): Node {
    let operator = (token.kind === 'name' ? token.text.toLowerCase() : token.text) as BinaryOperator | '&&' | '||';
    if (operator === '&&') operator = 'and';
    if (operator === '||') operator = 'or';
    let operatorSpan: Span = { start: token.start, end: token.end };
    const wrong = foreign.get(`${token.text} ${this.token.text}`);
    if (wrong !== undefined && this.token.start === token.end && this.token.kind === 'operator') {
      const extra = this.advance();
      operatorSpan = { start: token.start, end: extra.end };
      operator = wrong[0] as BinaryOperator;
      const written = this.text.slice(token.start, extra.end);
      this.problem(operatorSpan, `Okta has no operator “${written}”. Write “${wrong[0]}”.`, wrong[1], [wrong[0]]);
    } else if (left.kind === 'binary' && (power === relationPower || power === 7) && powerOf(left.operator) === power) {
      this.problem(
        operatorSpan,
        expected.chained(this.text.slice(token.start, token.end), power === 7),
        this.unexpected,
      );
    }
    const right = this.operand(power, wantedOperand.right(this.text.slice(token.start, token.end)));
    return {
      kind: 'binary',
      operator,
      operatorSpan,
      left,
      right,
      start: left.start,
      end: Math.max(right.end, token.end),
    };
  }

  /** Reads a row `a ? b : c ? d : e …` without going deeper at every step, since such rows are long in practice. */
  private conditional(first: Node, question: Token): Node {
    const steps: { readonly condition: Node; readonly whenTrue: Node }[] = [];
    let condition = first;
    let mark = question;
    for (;;) {
      this.brackets.push('?');
      const whenTrue = this.operand(0, wantedOperand.branch);
      steps.push({ condition, whenTrue });
      if (!this.eat(':', mark, 'This “?” has no “:”. Write what the result is when the condition is false.')) {
        return fold(steps, this.missing());
      }
      const last = this.operand(1, wantedOperand.branch);
      if (!this.is('?')) return fold(steps, this.tail(last));
      if (steps.length >= chainLimit) return this.giveUp();
      condition = last;
      mark = this.advance();
    }
  }

  /** The rest of an operand that may itself end in `?:` or `=`. */
  private tail(left: Node): Node {
    return this.is('?:', '=') && this.infixPower() === 1 ? this.infix(left, 1) : left;
  }

  private postfix(left: Node, token: Token): Node {
    if (token.text === '++' || token.text === '--') {
      this.advance();
      return { kind: 'step', operator: token.text, operand: left, start: left.start, end: token.end };
    }
    if (token.text === '[') {
      this.brackets.push(this.advance().text);
      const index = this.operand(
        0,
        this.atEnd ? { ...wantedOperand.index, exception: 'EL1044E' } : wantedOperand.index,
      );
      this.eat(']', token, expected.closing(']'));
      return { kind: 'index', object: left, index, start: left.start, end: this.previousEnd };
    }
    this.advance();
    return this.member(left, token);
  }

  private member(object: Node, dot: Token): Node {
    const safe = dot.text === '?.';
    const token = this.token;
    if (token.kind === 'name' || token.kind === 'word') {
      this.advance();
      const name = this.text.slice(token.start, token.end);
      const nameSpan = { start: token.start, end: token.end };
      if (this.is('(')) return this.call(object, name, nameSpan, object.start, safe);
      return { kind: 'property', object, name, nameSpan, safe, start: object.start, end: token.end };
    }
    if (this.is('?[', '![', '^[', '$[')) return this.filter(object, safe);
    const message = this.atEnd ? 'A name is missing behind the dot.' : expected.afterDot(token.text);
    const at = { start: dot.end, end: dot.end };
    this.problem(dot, message, this.atEnd ? 'EL1044E' : 'EL1049E');
    if (token.kind === 'number') this.advance();
    return { kind: 'property', object, name: '', nameSpan: at, safe, start: object.start, end: dot.end };
  }
}

/** The nesting of nodes that later stages can walk without running out of stack. */
export const heightLimit = depthLimit + chainLimit;

function fold(steps: readonly { readonly condition: Node; readonly whenTrue: Node }[], last: Node): Node {
  return steps.reduceRight<Node>(
    (whenFalse, { condition, whenTrue }) => ({
      kind: 'conditional',
      condition,
      whenTrue,
      whenFalse,
      start: condition.start,
      end: Math.max(whenFalse.end, whenTrue.end),
    }),
    last,
  );
}
