import type { Span } from '../../../text/span';
import { PrattParser } from '../../kit/pratt';
import type { Access, Call, ClosureLiteral, MapEntryNode, Node, Script, Statement } from './node';
import type { GStringPiece, Token } from './token';

/** Left binding powers, weakest first (groovy.g of Groovy 2.4). */
const powers: Readonly<Record<string, number>> = {
  '=': 1,
  '+=': 1,
  '-=': 1,
  '*=': 1,
  '/=': 1,
  '%=': 1,
  '**=': 1,
  '<<=': 1,
  '>>=': 1,
  '&=': 1,
  '|=': 1,
  '^=': 1,
  '?': 2,
  '?:': 2,
  '||': 3,
  '&&': 4,
  '|': 5,
  '^': 6,
  '&': 7,
  '=~': 8,
  '==~': 8,
  '==': 9,
  '!=': 9,
  '<=>': 9,
  '<': 10,
  '<=': 10,
  '>': 10,
  '>=': 10,
  '<<': 11,
  '>>': 11,
  '>>>': 11,
  '..': 11,
  '..<': 11,
  '+': 12,
  '-': 12,
  '*': 13,
  '/': 13,
  '%': 13,
  '**': 15,
  '++': 17,
  '--': 17,
  '.': 18,
  '?.': 18,
  '*.': 18,
  '.@': 18,
  '.&': 18,
  '(': 18,
  '[': 18,
  '{': 18,
};
const wordPowers: Readonly<Record<string, number>> = { in: 10, instanceof: 10, as: 10 };
const unaryPower = 14;
const notPower = 16;

const reserved = new Set(
  'abstract as assert boolean break byte case catch char class const continue def default do double else enum extends false final finally float for goto if implements import in instanceof int interface long native new null package private protected public return short static strictfp super switch synchronized this threadsafe throw throws transient true try void volatile while'.split(
    ' ',
  ),
);
export const primitives = new Set(['boolean', 'byte', 'char', 'double', 'float', 'int', 'long', 'short', 'void']);

export function isReserved(name: string): boolean {
  return reserved.has(name);
}

/** Expressions. Statements (and so closure bodies) come from the subclass. */
export abstract class ExpressionParser extends PrattParser<Token, Node> {
  protected abstract statements(): readonly Statement[];
  /** A script of its own, from the tokens of a `${…}` inside a string. */
  protected abstract script(tokens: readonly Token[], span: Span): Script;

  protected is(text: string): boolean {
    const { kind, text: written } = this.token;
    return written === text && (kind === 'op' || kind === 'name');
  }

  protected isAt(distance: number, text: string): boolean {
    const token = this.peek(distance);
    return token.text === text && (token.kind === 'op' || token.kind === 'name');
  }

  protected accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.advance();
    return true;
  }

  protected expect(text: string, message: string): boolean {
    if (this.accept(text)) return true;
    this.unexpected(message);
    return false;
  }

  protected unexpected(message: string): void {
    const { kind, start, end, text } = this.token;
    this.report({ start, end: Math.max(end, start) }, kind === 'bad' ? text : message);
  }

  protected missing(): Node {
    const { start } = this.token;
    return { kind: 'missing', start, end: start };
  }

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

  protected pieces(pieces: readonly GStringPiece[]): (string | Script)[] {
    return pieces.map((piece) =>
      piece.kind === 'text'
        ? piece.text
        : this.nested(
            () => this.script(piece.tokens, piece),
            () => ({ statements: [], start: piece.start, end: piece.end }),
          ),
    );
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
    const cast = this.castType();
    const { start } = this.advance();
    if (cast !== undefined) {
      while (!this.is(')')) this.advance();
      this.advance();
      const operand = this.expression(notPower);
      return { kind: 'cast', type: cast, operand, hard: true, start, end: operand.end };
    }
    const inner = this.expression();
    this.expect(')', 'A ) is missing.');
    return { ...inner, start, end: this.previousEnd };
  }

  /** The type of a cast such as `(int) x` under the cursor, if that is what stands there. */
  private castType(): string | undefined {
    const first = this.peek(1);
    if (first.kind !== 'name' || (!primitives.has(first.text) && !/^[A-Z]|^java$/.test(first.text))) return undefined;
    let at = 2;
    let type = first.text;
    while (this.isAt(at, '.') && this.peek(at + 1).kind === 'name') {
      type += `.${this.peek(at + 1).text}`;
      at += 2;
    }
    while (this.isAt(at, '[') && this.isAt(at + 1, ']')) {
      type += '[]';
      at += 2;
    }
    if (!this.isAt(at, ')')) return undefined;
    const next = this.peek(at + 1);
    if (next.kind === 'op') return (next.text === '(' || next.text === '[') && !next.newline ? type : undefined;
    return next.kind === 'end' || next.newline || next.text in wordPowers ? undefined : type;
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
        return { kind: 'cast', operand: left, type: this.typeName(), hard: false, start, end: this.previousEnd };
      case 'instanceof':
        return { kind: 'instanceof', operand: left, type: this.typeName(), start, end: this.previousEnd };
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
    const right = token.text === '**' ? this.powerOperand() : this.expression(power);
    return { kind: 'binary', operator: token.text, left, right, start, end: right.end };
  }

  /** The right side of `**` may carry a sign: `2**-1`. */
  private powerOperand(): Node {
    return this.expression(15);
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

  /** Arguments or index items up to `close`; `name: value` items gather in one map that comes first. */
  protected argumentList(close: ')' | ']'): readonly Node[] {
    const items: Node[] = [];
    const named: MapEntryNode[] = [];
    const { start } = this.token;
    while (!this.is(close) && !this.atEnd) {
      const before = this.index;
      if (this.isMapKey()) named.push(this.mapEntry());
      else items.push(this.item());
      if (!this.accept(',')) break;
      if (this.index === before) this.advance();
    }
    this.expect(close, `A ${close} is missing.`);
    if (named.length > 0) items.unshift({ kind: 'map', entries: named, start, end: this.previousEnd });
    return items;
  }

  private item(): Node {
    const { start } = this.token;
    if (!this.accept('*')) return this.expression();
    const operand = this.expression();
    return { kind: 'spread', operand, start, end: operand.end };
  }

  private isMapKey(): boolean {
    const { kind } = this.token;
    if (this.is('*:')) return true;
    return (kind === 'name' || kind === 'string' || kind === 'number') && this.isAt(1, ':');
  }

  private mapEntry(): MapEntryNode {
    if (this.accept('*:')) return { key: null, value: this.expression() };
    const token = this.advance();
    const { start, end, text } = token;
    const key: Node =
      token.kind === 'number' ? { kind: 'number', text, start, end } : { kind: 'literal', value: text, start, end };
    this.advance();
    return { key, value: this.expression() };
  }

  private listOrMap(): Node {
    const { start } = this.advance();
    if (this.is(':') && this.isAt(1, ']')) {
      this.advance();
      this.advance();
      return { kind: 'map', entries: [], start, end: this.previousEnd };
    }
    const items: Node[] = [];
    const entries: MapEntryNode[] = [];
    while (!this.is(']') && !this.atEnd) {
      if (this.isMapKey()) entries.push(this.mapEntry());
      else {
        const item = this.item();
        if (this.accept(':')) entries.push({ key: item, value: this.expression() });
        else items.push(item);
      }
      if (!this.accept(',')) break;
    }
    this.expect(']', 'A ] is missing.');
    const end = this.previousEnd;
    return entries.length > 0 ? { kind: 'map', entries, start, end } : { kind: 'list', items, start, end };
  }

  protected closure(): ClosureLiteral {
    const { start } = this.advance();
    const parameters = this.closureParameters();
    const body = this.nested(
      () => this.statements(),
      () => [],
    );
    this.expect('}', 'A } is missing.');
    return { kind: 'closure', parameters, body, start, end: this.previousEnd };
  }

  /** Parameters up to `->`, or undefined (and nothing read) if the closure has none. */
  protected closureParameters(): ClosureLiteral['parameters'] {
    let at = 0;
    let depth = 0;
    for (; ; at++) {
      const token = this.peek(at);
      if (
        token.kind === 'end' ||
        (token.kind === 'op' && (token.text === ';' || token.text === '}' || token.text === '{') && depth === 0)
      )
        return undefined;
      if (token.kind === 'op' && (token.text === '(' || token.text === '[')) depth++;
      if (token.kind === 'op' && (token.text === ')' || token.text === ']')) depth--;
      if (token.kind === 'op' && token.text === '->' && depth === 0) break;
      if (at > 60 || depth < 0) return undefined;
    }
    const parameters: NonNullable<ClosureLiteral['parameters']>[number][] = [];
    while (!this.is('->') && !this.atEnd) {
      const from = this.index;
      let type: string | undefined;
      if (
        this.token.kind === 'name' &&
        (this.peek(1).kind === 'name' || this.isAt(1, '.') || this.isAt(1, '<') || this.isAt(1, '['))
      )
        type = this.typeName();
      const { start, end, text } = this.advance();
      const initial = this.accept('=') ? this.expression() : undefined;
      parameters.push({
        name: text,
        start,
        end,
        ...(type === undefined ? {} : { type }),
        ...(initial === undefined ? {} : { initial }),
      });
      if (!this.accept(',') && !this.is('->')) this.unexpected('A , or -> should stand between closure parameters.');
      if (this.index === from) this.advance();
    }
    this.advance();
    return parameters;
  }

  private creation(): Node {
    const { start } = this.advance();
    const from = this.token.start;
    const type = this.typeName();
    const typeSpan = { start: from, end: this.previousEnd };
    let args: readonly Node[] = [];
    if (this.is('(') && !this.token.newline) {
      this.advance();
      args = this.argumentList(')');
    } else if (this.is('[')) {
      this.advance();
      args = this.argumentList(']');
      return { kind: 'new', type: `${type}[]`, typeSpan, arguments: args, start, end: this.previousEnd };
    } else if (!type.endsWith('[]')) {
      this.unexpected('A ( should stand behind the class name.');
    }
    return { kind: 'new', type, typeSpan, arguments: args, start, end: this.previousEnd };
  }

  /** Reads a type: `a.b.C<D>[]`. Type arguments are read and dropped. */
  protected typeName(): string {
    if (this.token.kind !== 'name') {
      this.unexpected('A type should stand here.');
      return '';
    }
    let name = this.advance().text;
    while (this.is('.') && this.peek(1).kind === 'name') {
      this.advance();
      name += `.${this.advance().text}`;
    }
    if (this.is('<')) this.typeArguments();
    while (this.is('[') && this.isAt(1, ']')) {
      this.advance();
      this.advance();
      name += '[]';
    }
    return name;
  }

  private typeArguments(): void {
    let depth = 0;
    do {
      const { text } = this.advance();
      if (text === '<') depth++;
      else if (text === '>') depth--;
      else if (text === '>>') depth -= 2;
      else if (text === '>>>') depth -= 3;
    } while (depth > 0 && !this.atEnd);
  }
}
