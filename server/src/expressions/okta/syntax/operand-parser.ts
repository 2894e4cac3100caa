import type { Span } from '../../../text/span';
import { expected, wantedOperand } from './messages';
import type { Call, Node } from './node';
import { numberLiteral } from './number-literal';
import { ParserBase } from './parser-base';
import { memberPower, unaryPower } from './powers';
import type { Token } from './token';
import { usernameTemplate } from './username-template';

/** Reads what an operand can be: literals, names, calls, parentheses, lists and maps, prefix operators. */
export abstract class OperandParser extends ParserBase {
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
        return this.infix({ kind: 'variable', name: 'this', start, end: start }, memberPower);
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

  protected call(object: Node | undefined, name: string, nameSpan: Span, start: number, safe: boolean): Call {
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
      this.brackets[this.brackets.length - 1] = ',';
      items.push(this.operand(0, wantedOperand.item));
    }
    this.eat('}', open, expected.closing('}'), items.length === 1 ? 'EL1044E' : 'EL1043E');
    return { kind: 'list', items, start, end: this.previousEnd };
  }

  private mapEntries(first: Node, open: Token): Node {
    const entries = [];
    this.brackets[this.brackets.length - 1] = ',';
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

  protected filter(object: Node, safe: boolean): Node {
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
