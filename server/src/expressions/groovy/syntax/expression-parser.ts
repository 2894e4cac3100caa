import { LiteralParser } from './literal-parser';
import type { Access, Call, Node } from './node';
import { notPower, powers, relationalPower, unaryPower, wordPowers } from './powers';
import type { Token } from './token';
import { isReserved, primitives } from './words';

/** Expressions. Statements (and so closure bodies) come from the subclass. */
export abstract class ExpressionParser extends LiteralParser {
  protected prefix(): Node {
    const token = this.token;
    const { start, end } = token;
    switch (token.kind) {
      case 'number':
        this.advance();
        return { kind: 'number', text: token.text, start, end };
      case 'string':
        this.advance();
        return { kind: 'literal', value: token.text, start, end };
      case 'gstring':
        this.advance();
        return { kind: 'gstring', parts: this.pieces(token.pieces ?? []), start, end };
      case 'name':
        return this.word(token);
      case 'op':
        return this.operatorPrefix(token);
      default:
        this.unexpected(
          token.kind === 'end' ? 'The expression ends where a value should stand.' : 'A value should stand here.',
        );
        if (token.kind === 'bad') this.advance();
        return this.missing();
    }
  }

  private word(token: Token): Node {
    const { start, end, text } = token;
    if (text === 'true' || text === 'false' || text === 'null') {
      this.advance();
      return { kind: 'literal', value: text === 'null' ? null : text === 'true', start, end };
    }
    if (text === 'new') return this.creation();
    if (isReserved(text) && text !== 'this' && text !== 'super' && !primitives.has(text)) {
      this.unexpected(`"${text}" cannot stand here.`);
      return this.missing();
    }
    if (text === '$') this.report(token, 'Groovy cannot read a "$" on its own here.');
    this.advance();
    return { kind: 'name', name: text, start, end };
  }

  private operatorPrefix(token: Token): Node {
    const { start } = token;
    switch (token.text) {
      case '(':
        return this.parenthesis();
      case '[':
        return this.listOrMap();
      case '{':
        return this.closure();
      case '-':
      case '+': {
        this.advance();
        if (this.is('-') || this.is('+')) this.unexpected(`A value should stand before "${this.token.text}".`);
        const operand = this.expression(unaryPower);
        return { kind: 'unary', operator: token.text, operand, start, end: operand.end };
      }
      case '!':
      case '~': {
        this.advance();
        const operand = this.expression(notPower);
        return { kind: 'unary', operator: token.text, operand, start, end: operand.end };
      }
      case '++':
      case '--': {
        this.advance();
        const target = this.expression(unaryPower);
        return {
          kind: 'step',
          operator: token.text === '++' ? '+' : '-',
          prefix: true,
          target,
          start,
          end: target.end,
        };
      }
      default:
        this.unexpected(`A value should stand before "${token.text}".`);
        return this.missing();
    }
  }

  private parenthesis(): Node {
    const isCast = this.castsType();
    const { start } = this.advance();
    if (isCast) {
      const type = this.typeName();
      this.advance();
      const operand = this.expression(notPower);
      return { kind: 'cast', type, operand, hard: true, start, end: operand.end };
    }
    const inner = this.expression();
    this.expect(')', 'A ) is missing.');
    return { ...inner, start, end: this.previousEnd };
  }

  /** Whether a cast such as `(int) x` stands under the cursor. `(names)[0]` is one too, whatever `names` is (measured). */
  private castsType(): boolean {
    const first = this.peek(1);
    if (first.kind !== 'name' || (isReserved(first.text) && !primitives.has(first.text))) return false;
    let at = 2;
    let last = first.text;
    while (this.isAt(at, '.') && this.peek(at + 1).kind === 'name') {
      last = this.peek(at + 1).text;
      at += 2;
    }
    if (this.isAt(at, '<')) return false;
    const isArray = this.isAt(at, '[') && this.isAt(at + 1, ']');
    while (this.isAt(at, '[') && this.isAt(at + 1, ']')) at += 2;
    if (!this.isAt(at, ')')) return false;
    const next = this.peek(at + 1);
    const isBuiltIn = primitives.has(first.text);
    if (next.newline) return false;
    if (next.kind === 'op' && next.text === '[') return true;
    if (!isBuiltIn && !isArray && !/^[A-Z]/.test(last)) return false;
    if (next.kind === 'op') return ['(', '!', '~'].includes(next.text) || (isBuiltIn && '+-'.includes(next.text));
    return next.kind !== 'end' && !(next.text in wordPowers);
  }

  protected infixPower(): number {
    const token = this.token;
    if (token.kind === 'name') return token.newline ? 0 : (wordPowers[token.text] ?? 0);
    if (token.kind !== 'op') return 0;
    const power = powers[token.text] ?? 0;
    if (!token.newline) return token.text === '{' && !this.takesClosure() ? 0 : power;
    // A line that starts so goes on with the one before; any other starts a new statement.
    return power >= 2 && !['(', '[', '{', '+', '-', '++', '--'].includes(token.text) ? power : 0;
  }

  /** Whether a `{` under the cursor belongs to a call before it: `list.each {`, `f(1) {`. */
  private takesClosure(): boolean {
    const previous = this.tokens[this.index - 1];
    return previous !== undefined && (previous.kind === 'name' || previous.text === ')') && previous.kind !== 'string';
  }

  protected infix(left: Node, power: number): Node {
    const token = this.advance();
    const { start } = left;
    switch (token.text) {
      case '?':
        return this.ternary(left);
      case '?:': {
        const otherwise = this.expression(power - 1);
        return { kind: 'conditional', condition: left, otherwise, start, end: otherwise.end };
      }
      case '&&':
      case '||': {
        const right = this.expression(power);
        return { kind: 'logical', operator: token.text, left, right, start, end: right.end };
      }
      case '.':
      case '?.':
      case '*.':
      case '.@':
      case '.&':
        return this.member(left, token.text);
      case '(':
        return this.callWith(left, this.argumentList(')'), this.previousEnd);
      case '{':
        this.index--;
        return this.callWith(left, [this.closure()], this.previousEnd);
      case '[': {
        const items = this.argumentList(']');
        return { kind: 'index', object: left, arguments: items, start, end: this.previousEnd };
      }
      case '++':
      case '--':
        return {
          kind: 'step',
          operator: token.text === '++' ? '+' : '-',
          prefix: false,
          target: left,
          start,
          end: token.end,
        };
      case 'as':
      case 'instanceof': {
        this.checkChain(left, token);
        const type = this.typeName();
        const end = this.previousEnd;
        if (!this.token.newline && this.infixPower() >= relationalPower)
          this.unexpected(`Groovy cannot go on behind "${token.text} ${type}". Put the conversion or test into ( ).`);
        return token.text === 'as'
          ? { kind: 'cast', operand: left, type, hard: false, start, end }
          : { kind: 'instanceof', operand: left, type, start, end };
      }
    }
    if (power === 1) {
      const value = this.expression(0);
      if (!['name', 'property', 'index', 'missing'].includes(left.kind))
        this.report(token, 'Nothing can be assigned here. To compare, write ==.');
      return {
        kind: 'assignment',
        operator: token.text.slice(0, -1) || '=',
        target: left,
        value,
        start,
        end: value.end,
      };
    }
    if (token.text === 'in') this.checkChain(left, token);
    const right = this.expression(power);
    return { kind: 'binary', operator: token.text, left, right, start, end: right.end };
  }

  /** `a < b in c` and `a as B as C` do not parse: of these operators only one may stand without brackets. */
  private checkChain(left: Node, operator: Token): void {
    const isOne =
      left.kind === 'cast' && !left.hard
        ? true
        : left.kind === 'instanceof' || (left.kind === 'binary' && powers[left.operator] === relationalPower);
    const isIn = left.kind === 'binary' && left.operator === 'in';
    if ((isOne || isIn) && this.tokens[this.index - 2]?.text !== ')')
      this.report(operator, `Groovy cannot parse "${operator.text}" here. Put what stands before it into ( ).`);
  }

  private ternary(condition: Node): Node {
    const then = this.expression(1);
    if (!this.expect(':', 'This condition has no ":" part. Groovy needs both: condition ? yes : no.')) {
      return { kind: 'conditional', condition, then, otherwise: this.missing(), start: condition.start, end: then.end };
    }
    const otherwise = this.expression(1);
    return { kind: 'conditional', condition, then, otherwise, start: condition.start, end: otherwise.end };
  }

  private member(object: Node, access: Access): Node {
    const token = this.token;
    const { start } = object;
    const nameSpan = { start: token.start, end: token.end };
    if (token.kind === 'name' || token.kind === 'string') {
      this.advance();
      return { kind: 'property', object, name: token.text, nameSpan, access, start, end: token.end };
    }
    if (token.kind === 'gstring' || (token.kind === 'op' && token.text === '(')) {
      const name = this.prefix();
      return { kind: 'property', object, name, nameSpan: name, access, start, end: name.end };
    }
    if (this.accept('@')) return this.member(object, '.@');
    this.unexpected('A property name should stand behind the dot.');
    const at = this.previousEnd;
    return { kind: 'property', object, name: '', nameSpan: { start: at, end: at }, access, start, end: at };
  }

  private callWith(callee: Node, args: readonly Node[], end: number): Call {
    const { start } = callee;
    if (callee.kind === 'name') {
      return { kind: 'call', name: callee.name, nameSpan: callee, access: '.', arguments: args, start, end };
    }
    if (callee.kind === 'property' && typeof callee.name === 'string') {
      const { object, name, nameSpan, access } = callee;
      return { kind: 'call', object, name, nameSpan, access, arguments: args, start, end };
    }
    // list.each(1) { … }: the closure is one more argument of the same call.
    if (
      callee.kind === 'call' &&
      args.length === 1 &&
      args[0]!.kind === 'closure' &&
      this.tokens[this.index - 1]?.text === '}'
    ) {
      return { ...callee, arguments: [...callee.arguments, args[0]!], end };
    }
    return { kind: 'call', object: callee, nameSpan: callee, access: '.', arguments: args, start, end };
  }
}
