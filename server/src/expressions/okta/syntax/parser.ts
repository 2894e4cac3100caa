import type { Span } from '../../../text/span';
import type { Finding } from '../../kit/finding';
import { chainLimit, depthLimit } from '../../kit/pratt-frame';
import { expected, wantedOperand } from './messages';
import type { BinaryOperator, Node } from './node';
import { OperandParser } from './operand-parser';
import { assignmentPower, exponentPower, foreign, postfixPower, powerOf, relationPower } from './powers';

/**
 * Reads the grammar of the Spring Expression Language (4.3), on which Okta's language stands, whole; what Okta does not
 * have of it is judged by the check. Recovers from everything and never throws.
 */
export class Parser extends OperandParser {
  /** What stands behind the end of the expression, for colours and references. */
  readonly rest: Node[] = [];

  /** What was found while the text was cut into tokens. */
  get lexical(): readonly Finding[] {
    return this.token.findings;
  }

  read(): Node {
    const { token } = this;
    if (this.atEnd) {
      this.problem(token, 'The expression is empty. Write an attribute such as user.email, or a text in quotes.');
      return this.missing();
    }
    const root = token.starts ? this.expression() : this.absentStart();
    if (!this.atEnd && !this.gaveUp)
      this.problem(token, expected.nothing(token.kind, token.text, token.previousKind), 'EL1041E');
    while (!this.atEnd && !this.gaveUp) {
      if (token.starts) this.rest.push(this.expression());
      else token.advance();
    }
    return root;
  }

  private absentStart(): Node {
    const { message } = wantedOperand.start;
    const closes = this.is(')') || this.is(']') || this.is('}');
    return this.absent(0, { message, exception: closes ? 'EL1041E' : 'EL1070E' });
  }

  protected infix(left: Node, power: number): Node {
    if (power >= postfixPower) return this.postfix(left);
    const { kind, text } = this.token;
    const span = this.take();
    if (kind === 'operator') {
      if (text === '=' && !this.is('>')) {
        const value = this.right(assignmentPower, span.start, span.end);
        return { kind: 'assignment', target: left, value, operatorSpan: span, start: left.start, end: value.end };
      }
      if (text === '?:') {
        // Spring reads nothing behind "?:" as null.
        const right = this.token.starts ? this.expression() : this.missing();
        return { kind: 'elvis', left, right, start: left.start, end: Math.max(right.end, span.end) };
      }
      if (text === '?') return this.conditional(left, span);
    }
    return this.binary(left, kind === 'name' ? text.toLowerCase() : text, span, power);
  }

  private binary(left: Node, written: string, place: Span, power: number): Node {
    const { token } = this;
    let operator = (written === '&&' ? 'and' : written === '||' ? 'or' : written) as BinaryOperator;
    let operatorSpan = place;
    const wrong =
      token.start === place.end && (this.is('=') || this.is('>')) && foreign.get(`${written} ${token.text}`);
    if (wrong) {
      operatorSpan = { start: place.start, end: token.end };
      token.advance();
      operator = wrong[0] as BinaryOperator;
      const sign = this.text.slice(operatorSpan.start, operatorSpan.end);
      this.problem(operatorSpan, `Okta has no operator "${sign}". Write "${wrong[0]}".`, wrong[1], [wrong[0]]);
    } else if (
      left.kind === 'binary' &&
      (power === relationPower || power === exponentPower) &&
      powerOf(left.operator) === power
    ) {
      const sign = this.text.slice(place.start, place.end);
      this.problem(operatorSpan, expected.chained(sign, power === exponentPower), this.unexpected);
    }
    const right = this.right(power, place.start, place.end);
    const end = Math.max(right.end, place.end);
    return { kind: 'binary', operator, operatorSpan, left, right, start: left.start, end };
  }

  /** Reads a row `a ? b : c ? d : e …` without going deeper at every step, since such rows are long in practice. */
  private conditional(first: Node, question: Span): Node {
    let steps: Step[] | undefined;
    let condition = first;
    let mark = question;
    for (;;) {
      const outer = this.around;
      this.around = '?';
      const whenTrue = this.operand(0, wantedOperand.branch);
      this.around = outer;
      if (!this.is(':')) {
        this.notClosed(mark, expected.colon);
        return fold(steps, conditional(condition, whenTrue, this.missing()));
      }
      this.token.advance();
      const last = this.operand(assignmentPower, wantedOperand.branch);
      if (!this.is('?')) return fold(steps, conditional(condition, whenTrue, this.tail(last)));
      steps ??= [];
      steps.push({ condition, whenTrue });
      if (steps.length >= chainLimit) return this.giveUp();
      condition = last;
      mark = this.take();
    }
  }

  /** The rest of an operand that may itself end in `?:` or `=`. */
  private tail(left: Node): Node {
    return this.is('?:') || this.is('=') ? this.infix(left, assignmentPower) : left;
  }

  private postfix(left: Node): Node {
    const operator = this.token.text;
    const { start } = left;
    if (operator === '++' || operator === '--') {
      const { end } = this.take();
      return { kind: 'step', operator, operand: left, start, end };
    }
    if (operator === '[') {
      const outer = this.around;
      this.around = operator;
      const opening = this.take();
      const { message } = wantedOperand.index;
      const index = this.operand(0, this.atEnd ? { message, exception: 'EL1044E' } : wantedOperand.index);
      this.around = outer;
      this.close(']', opening);
      return { kind: 'index', object: left, index, start, end: this.token.previousEnd };
    }
    return this.member(left, operator === '?.');
  }

  /** What stands behind a dot: a property, a method, a projection or selection. */
  private member(object: Node, safe: boolean): Node {
    const { token } = this;
    const { start: dotStart, end: dotEnd } = token;
    token.advance();
    if (token.kind === 'name' || token.kind === 'word') {
      const name = this.text.slice(token.start, token.end);
      const nameSpan = this.take();
      if (this.is('(')) return this.call(object, name, nameSpan, object.start, safe);
      return { kind: 'property', object, name, nameSpan, safe, start: object.start, end: nameSpan.end };
    }
    if (this.is('?[') || this.is('![') || this.is('^[') || this.is('$[')) return this.filter(object, safe);
    const message = this.atEnd ? 'A name is missing behind the dot.' : expected.afterDot(token.text);
    const at = { start: dotEnd, end: dotEnd };
    this.problem({ start: dotStart, end: dotEnd }, message, this.atEnd ? 'EL1044E' : 'EL1049E');
    if (token.kind === 'number') token.advance();
    return { kind: 'property', object, name: '', nameSpan: at, safe, start: object.start, end: dotEnd };
  }
}

interface Step {
  readonly condition: Node;
  readonly whenTrue: Node;
}

/** The nesting of nodes that later stages can walk without running out of stack. */
export const heightLimit = depthLimit + chainLimit;

function conditional(condition: Node, whenTrue: Node, whenFalse: Node): Node {
  const end = Math.max(whenFalse.end, whenTrue.end);
  return { kind: 'conditional', condition, whenTrue, whenFalse, start: condition.start, end };
}

/** The conditions of a row as nodes, each in the last branch of the one before it. */
function fold(steps: readonly Step[] | undefined, last: Node): Node {
  let node = last;
  if (steps === undefined) return node;
  for (let i = steps.length - 1; i >= 0; i--) node = conditional(steps[i]!.condition, steps[i]!.whenTrue, node);
  return node;
}
