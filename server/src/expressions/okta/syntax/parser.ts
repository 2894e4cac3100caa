import type { Span } from '../../../text/span';
import type { FindingCode } from '../../kit/finding';
import { chainLimit, depthLimit, PrattParser } from '../../kit/pratt';
import { expected, wantedOperand } from './messages';
import type { BinaryOperator, Call, Node } from './node';
import { numberLiteral } from './number-literal';
import type { Token } from './token';
import { usernameTemplate } from './username-template';

const powers: ReadonlyMap<string, number> = new Map([
  ['=', 1],
  ['?:', 1],
  ['?', 1],
  ['||', 2],
  ['&&', 3],
  ['==', 4],
  ['!=', 4],
  ['<', 4],
  ['>', 4],
  ['<=', 4],
  ['>=', 4],
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['%', 6],
  ['^', 7],
  ['++', 8],
  ['--', 8],
  ['.', 10],
  ['?.', 10],
  ['[', 10],
]);
const wordPowers: ReadonlyMap<string, number> = new Map([
  ['or', 2],
  ['and', 3],
  ['matches', 4],
  ['instanceof', 4],
  ['between', 4],
]);
const unaryPower = 9;
const relationPower = 4;
/** Operators of other languages and what Okta has for them: the two signs our tokens make of them. */
const foreign: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['== =', ['==', 'EL1042E']],
  ['!= =', ['!=', 'EL1042E']],
  ['= >', ['>=', 'EL1070E']],
  ['== >', ['==', 'EL1042E']],
  ['< >', ['!=', 'EL1042E']],
]);

/**
 * Reads the grammar of the Spring Expression Language (4.3), on which Okta's language stands, whole; what Okta does not
 * have of it is judged by the check. Recovers from everything and never throws.
 */
export class Parser extends PrattParser<Token, Node> {
  /** What stands behind the end of the expression, for colours and references. */
  readonly rest: Node[] = [];
  /** The brackets that are open at the cursor. */
  private readonly brackets: string[] = [];

  constructor(
    private readonly text: string,
    tokens: readonly Token[],
  ) {
    super(tokens);
  }

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

  /** Spring's code for something that does not continue the expression: it depends on what is open around it. */
  private get unexpected(): string {
    const around = this.brackets[this.brackets.length - 1];
    return around === undefined ? 'EL1041E' : around === '{' ? 'EL1044E' : 'EL1043E';
  }

  private get gaveUp(): boolean {
    return this.findings[this.findings.length - 1]?.code === 'too-complex';
  }

  protected missing(): Node {
    const at = this.token.start;
    return { kind: 'missing', start: at, end: at };
  }

  private is(...operators: readonly string[]): boolean {
    return this.token.kind === 'operator' && operators.includes(this.token.text);
  }

  private problem(
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

  private startsOperand(): boolean {
    const { kind, text } = this.token;
    if (kind !== 'operator') return kind !== 'end';
    return ['+', '-', '!', '++', '--', '(', '{', '#', '@', '&', '?[', '![', '^[', '$[', '['].includes(text);
  }

  /** An operand that must be there; `wanted` says what for. */
  private operand(power: number, wanted: { readonly message: string; readonly exception?: string }): Node {
    if (this.startsOperand()) return this.expression(power);
    const at = this.previousEnd;
    const exception = this.is('.', '?.') ? 'EL1049E' : wanted.exception;
    this.problem(this.atEnd ? { start: at, end: at } : this.token, wanted.message, exception);
    if (this.infixPower() > power && !this.is('.', '?.', '[') && !this.atEnd) {
      const missing = this.missing();
      return this.infix(missing, this.infixPower());
    }
    return this.missing();
  }

  private eat(operator: string, opening: Span, message: string, exception = 'EL1043E'): boolean {
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

  protected prefix(): Node {
    const token = this.token;
    const { start } = token;
    switch (token.kind) {
      case 'string':
        this.advance();
        return { kind: 'literal', literal: 'string', value: token.text, start, end: token.end };
      case 'number':
        return this.number();
      case 'name':
      case 'word':
        return token.kind === 'word' && token.text === '!' ? this.unary('!') : this.named();
      case 'end':
        return this.missing();
      default:
    }
    switch (token.text) {
      case '-':
      case '+':
      case '!':
        return this.unary(token.text);
      case '++':
      case '--': {
        this.advance();
        const operand = this.operand(unaryPower, wantedOperand.unary(token.text));
        return { kind: 'step', operator: token.text, operand, start, end: operand.end };
      }
      case '(': {
        this.brackets.push(this.advance().text);
        const inner = this.is(')') ? this.emptyGroup() : this.operand(0, wantedOperand.group);
        this.eat(')', token, expected.closing(')'));
        return { kind: 'group', inner, start, end: this.previousEnd };
      }
      case '{':
        this.brackets.push(this.advance().text);
        return this.braces(token);
      case '#': {
        this.advance();
        const name = this.token.kind === 'name' ? this.advance().text : '';
        return { kind: 'variable', name, start, end: this.previousEnd };
      }
      case '@':
      case '&': {
        this.advance();
        const name = this.token.kind === 'name' || this.token.kind === 'string' ? this.advance().text : '';
        return { kind: 'refused', form: 'bean', name, start, end: this.previousEnd };
      }
      case '?[':
      case '![':
      case '^[':
      case '$[':
        return this.filter({ kind: 'variable', name: 'this', start, end: start }, false);
      case '[':
        return this.infix({ kind: 'variable', name: 'this', start, end: start }, 10);
      default:
        this.problem(token, wantedOperand.start.message, 'EL1070E');
        this.advance();
        return { kind: 'missing', start, end: start };
    }
  }

  private emptyGroup(): Node {
    this.problem(this.token, 'Nothing stands between these parentheses. Write an expression or remove them.');
    return this.missing();
  }

  private number(): Node {
    const token = this.advance();
    const read = numberLiteral(token.text);
    if (read.problem !== undefined) this.problem(token, read.problem, read.exception);
    return { kind: 'literal', literal: 'number', value: read.value, start: token.start, end: token.end };
  }

  private unary(operator: '-' | '+' | '!'): Node {
    const { start, end } = this.advance();
    const operand = this.operand(unaryPower, wantedOperand.unary(this.text.slice(start, end)));
    return { kind: 'unary', operator, operand, start, end: operand.end };
  }

  private named(): Node {
    const token = this.advance();
    const { start, end } = token;
    const written = this.text.slice(start, end);
    if (written === '$' && this.is('{') && this.token.start === end) return this.template(start);
    if (written === 'fn' && this.is(':') && this.peek(1).kind === 'name' && this.peek(2).text === '(') {
      this.advance();
      const name = this.token.text;
      this.problem(
        { start, end: this.token.end },
        `“fn:${name}” is written in username templates. Here the function is String.${name}.`,
        'EL1041E',
        [`String.${name}`],
        'wrong-dialect',
      );
      this.advance();
      return this.call(undefined, name, { start, end: this.previousEnd }, start, false);
    }
    if (this.is('(')) {
      if (written === 'T') return this.refused('type', start);
      return this.call(undefined, written, { start, end }, start, false);
    }
    const lower = written.toLowerCase();
    if (lower === 'true' || lower === 'false') {
      return { kind: 'literal', literal: 'boolean', value: lower === 'true', start, end };
    }
    if (lower === 'null') return { kind: 'literal', literal: 'null', value: null, start, end };
    if (lower === 'new' && this.token.kind === 'name') return this.refused('constructor', start);
    return { kind: 'name', name: written, start, end };
  }

  private template(start: number): Node {
    let depth = 0;
    while (!this.atEnd) {
      const { kind, text } = this.advance();
      if (kind !== 'operator') continue;
      if (text === '{') depth++;
      if (text === '}' && --depth === 0) break;
    }
    const end = this.previousEnd;
    const inner = usernameTemplate(this.text.slice(start, end));
    this.problem(
      { start, end },
      '“${…}” is the language of username templates. In a mapping the expression stands without it.',
      'EL1041E',
      inner === undefined ? undefined : [inner],
      'wrong-dialect',
    );
    return { kind: 'missing', start, end };
  }

  /** `T(…)` and `new …(…)`: read to their end, never more than recognised. */
  private refused(form: 'type' | 'constructor', start: number): Node {
    const from = this.token.start;
    if (form === 'constructor') {
      while (this.token.kind === 'name' || this.is('.')) this.advance();
    }
    const name = this.text.slice(from, this.previousEnd).trim();
    let inside = '';
    if (this.is('(')) {
      const opened = this.token.end;
      const call = this.call(undefined, '', this.token, start, false);
      inside = this.text.slice(opened, call.closed ? call.end - 1 : call.end);
    }
    return { kind: 'refused', form, name: form === 'type' ? inside.trim() : name, start, end: this.previousEnd };
  }

  private call(object: Node | undefined, name: string, nameSpan: Span, start: number, safe: boolean): Call {
    const open = this.advance();
    this.brackets.push(open.text);
    const args: Node[] = [];
    const commas: number[] = [];
    if (!this.is(')') && !this.atEnd) {
      args.push(this.operand(0, wantedOperand.argument));
      while (this.is(',')) {
        commas.push(this.advance().start);
        args.push(this.atEnd ? this.missing() : this.operand(0, wantedOperand.argument));
      }
    }
    this.brackets.pop();
    const closed = this.is(')');
    if (closed) this.advance();
    else this.problem(this.atEnd ? open : this.token, expected.closing(')'), this.atEnd ? 'EL1051E' : 'EL1043E');
    const list = { start: open.start, end: this.atEnd && !closed ? this.text.length : this.previousEnd };
    const shared = { name, nameSpan, args, list, commas, closed, safe, start, end: this.previousEnd };
    return object === undefined ? { kind: 'call', ...shared } : { kind: 'call', object, ...shared };
  }

  private braces(open: Token): Node {
    const { start } = open;
    if (this.is('}')) {
      this.brackets.pop();
      this.advance();
      return { kind: 'list', items: [], start, end: this.previousEnd };
    }
    if (this.is(':') && this.peek(1).text === '}') {
      this.brackets.pop();
      this.advance();
      this.advance();
      return { kind: 'map', entries: [], start, end: this.previousEnd };
    }
    const first = this.operand(0, wantedOperand.item);
    if (this.is(':')) return this.mapEntries(first, open);
    const items = [first];
    while (this.is(',')) {
      this.advance();
      items.push(this.operand(0, wantedOperand.item));
    }
    this.eat('}', open, expected.closing('}'), 'EL1044E');
    return { kind: 'list', items, start, end: this.previousEnd };
  }

  private mapEntries(first: Node, open: Token): Node {
    const entries = [];
    for (let key = first; ; key = this.operand(0, wantedOperand.item)) {
      if (this.is(':')) {
        this.advance();
        entries.push({ key, value: this.operand(0, wantedOperand.item) });
      } else {
        this.problem(this.token, 'A map has a colon between key and value.', this.atEnd ? 'EL1044E' : 'EL1043E');
        entries.push({ key, value: this.missing() });
      }
      if (!this.is(',')) break;
      this.advance();
    }
    this.eat('}', open, expected.closing('}'));
    return { kind: 'map', entries, start: open.start, end: this.previousEnd };
  }

  protected infixPower(): number {
    const { kind, text } = this.token;
    if (kind === 'name') return wordPowers.get(text) ?? wordPowers.get(text.toLowerCase()) ?? 0;
    if (kind === 'word') return text === '!' ? 0 : (powers.get(text) ?? 0);
    return kind === 'operator' ? (powers.get(text) ?? 0) : 0;
  }

  protected infix(left: Node, power: number): Node {
    const token = this.token;
    if (power >= 8) return this.postfix(left, token);
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

  private giveUp(): Node {
    const { start, end } = this.token;
    const message = 'This expression is nested too deeply to be checked.';
    this.findings.push({ code: 'too-complex', severity: 'warning', span: { start, end }, message });
    this.index = this.tokens.length - 1;
    return this.missing();
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

  private filter(object: Node, safe: boolean): Node {
    const open = this.advance();
    this.brackets.push(open.text);
    const body = this.operand(0, wantedOperand.index);
    this.eat(']', open, expected.closing(']'));
    const span = { start: object.start, end: this.previousEnd };
    if (open.text === '![') return { kind: 'projection', object, body, safe, ...span };
    const which = open.text === '?[' ? 'all' : open.text === '^[' ? 'first' : 'last';
    return { kind: 'selection', object, body, which, safe, ...span };
  }
}

/** The nesting of nodes that later stages can walk without running out of stack. */
export const heightLimit = depthLimit + chainLimit;

function powerOf(operator: BinaryOperator): number {
  return powers.get(operator) ?? wordPowers.get(operator) ?? 0;
}

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
