import type { Span } from '../../../text/span';
import { lowerCase } from '../../kit/letter-case';
import { expected, wantedOperand } from './messages';
import type { Call, Node } from './node';
import { numberLiteral } from './number-literal';
import { ParserBase } from './parser-base';
import { memberPower, unaryPower } from './powers';
import { usernameTemplate } from './username-template';

/** Reads what an operand can be: literals, names, calls, parentheses, lists and maps, prefix operators. */
export abstract class OperandParser extends ParserBase {
  protected prefix(): Node {
    const { token } = this;
    const { start, end, text } = token;
    switch (token.kind) {
      case 'string':
        token.advance();
        return { kind: 'literal', literal: 'string', value: text, start, end };
      case 'number':
        return this.number();
      case 'name':
        return this.named();
      case 'word':
        return text === '!' ? this.unary('!') : this.named();
      case 'end':
        return this.missing();
      default:
        return this.signed();
    }
  }

  /** An operand that starts with an operator or a bracket. */
  private signed(): Node {
    const { token } = this;
    const { start, text } = token;
    switch (text) {
      case '-':
      case '+':
      case '!':
        return this.unary(text);
      case '++':
      case '--': {
        token.advance();
        const operand = this.operand(unaryPower, expected.unary(text));
        return { kind: 'step', operator: text, operand, start, end: operand.end };
      }
      case '(': {
        const outer = this.around;
        this.around = text;
        const opening = this.take();
        const inner = this.is(')') ? this.emptyGroup() : this.operand(0, wantedOperand.group);
        this.around = outer;
        this.close(')', opening);
        return { kind: 'group', inner, start, end: token.previousEnd };
      }
      case '{':
        return this.braces();
      case '#': {
        token.advance();
        const name = token.kind === 'name' ? this.takeText() : '';
        return { kind: 'variable', name, start, end: token.previousEnd };
      }
      case '@':
      case '&': {
        token.advance();
        const name = token.kind === 'name' || token.kind === 'string' ? this.takeText() : '';
        return { kind: 'refused', form: 'bean', name, start, end: token.previousEnd };
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
        token.advance();
        return { kind: 'missing', start, end: start };
    }
  }

  private takeText(): string {
    const { text } = this.token;
    this.token.advance();
    return text;
  }

  private emptyGroup(): Node {
    this.problem(this.token, 'Nothing stands between these parentheses. Write an expression or remove them.');
    return this.missing();
  }

  private number(): Node {
    const { start, end, text } = this.token;
    this.token.advance();
    const read = numberLiteral(text);
    if (read.problem !== undefined) this.problem({ start, end }, read.problem, read.exception);
    return { kind: 'literal', literal: 'number', value: read.value, start, end };
  }

  private unary(operator: '-' | '+' | '!'): Node {
    const { start, end } = this.take();
    const operand = this.token.starts
      ? this.expression(unaryPower)
      : this.absent(unaryPower, expected.unary(this.text.slice(start, end)));
    return { kind: 'unary', operator, operand, start, end: operand.end };
  }

  private named(): Node {
    const { token } = this;
    const { start, end } = token;
    const written = token.kind === 'name' ? token.text : this.text.slice(start, end);
    token.advance();
    if (this.is('(')) {
      if (written === 'T') return this.refused('type', start);
      return this.call(undefined, written, { start, end }, start, false);
    }
    switch (keyword(written)) {
      case 'true':
        return { kind: 'literal', literal: 'boolean', value: true, start, end };
      case 'false':
        return { kind: 'literal', literal: 'boolean', value: false, start, end };
      case 'null':
        return { kind: 'literal', literal: 'null', value: null, start, end };
      case 'new':
        if (token.kind === 'name') return this.refused('constructor', start);
        break;
      case '$':
        if (this.is('{') && token.start === end) return this.template(start);
        break;
      case 'fn':
        if (this.isTemplateCall()) return this.templateCall(start);
    }
    return { kind: 'name', name: written, start, end };
  }

  /** Whether `:name(` follows. */
  private isTemplateCall(): boolean {
    return this.is(':') && this.token.peek(1).kind === 'name' && this.token.peek(2).text === '(';
  }

  /** `fn:name(…)`. */
  private templateCall(start: number): Node {
    const { token } = this;
    token.advance();
    const name = token.text;
    const nameSpan = { start, end: token.end };
    this.problem(
      nameSpan,
      `"fn:${name}" is written in username templates. Here the function is String.${name}.`,
      'EL1041E',
      [`String.${name}`],
      'wrong-dialect',
    );
    token.advance();
    return this.call(undefined, name, nameSpan, start, false);
  }

  private template(start: number): Node {
    const { token } = this;
    for (let depth = 0; !this.atEnd; ) {
      const closes = this.is('}');
      if (this.is('{')) depth++;
      token.advance();
      if (closes && --depth === 0) break;
    }
    const end = token.previousEnd;
    const inner = usernameTemplate(this.text.slice(start, end));
    this.problem(
      { start, end },
      '"${…}" is the language of username templates. In a mapping the expression stands without it.',
      'EL1041E',
      inner === undefined ? undefined : [inner],
      'wrong-dialect',
    );
    return { kind: 'missing', start, end };
  }

  /** `T(…)` and `new …(…)`: read to their end, never more than recognised. */
  private refused(form: 'type' | 'constructor', start: number): Node {
    const { token } = this;
    const from = token.start;
    if (form === 'constructor') {
      while (token.kind === 'name' || this.is('.')) token.advance();
    }
    const name = this.text.slice(from, token.previousEnd).trim();
    let inside = '';
    if (this.is('(')) {
      const { start: opening, end: opened } = token;
      const call = this.call(undefined, '', { start: opening, end: opened }, start, false);
      inside = this.text.slice(opened, call.closed ? call.end - 1 : call.end);
    }
    return { kind: 'refused', form, name: form === 'type' ? inside.trim() : name, start, end: token.previousEnd };
  }

  protected call(object: Node | undefined, name: string, nameSpan: Span, start: number, safe: boolean): Call {
    const { token } = this;
    const outer = this.around;
    this.around = '(';
    const open = this.take();
    const args: Node[] = [];
    const commas: number[] = [];
    if (!this.is(')') && !this.atEnd) {
      args.push(this.operand(0, wantedOperand.argument));
      while (this.is(',')) {
        commas.push(token.start);
        token.advance();
        args.push(this.atEnd ? this.missing() : this.operand(0, wantedOperand.argument));
      }
    }
    this.around = outer;
    const closed = this.is(')');
    if (closed) token.advance();
    else this.problem(this.atEnd ? open : token, expected.closing(')'), this.atEnd ? 'EL1051E' : 'EL1043E');
    const end = token.previousEnd;
    const list = { start: open.start, end: this.atEnd && !closed ? this.text.length : end };
    return object === undefined
      ? { kind: 'call', name, nameSpan, args, list, commas, closed, safe, start, end }
      : { kind: 'call', object, name, nameSpan, args, list, commas, closed, safe, start, end };
  }

  private braces(): Node {
    const { token } = this;
    const outer = this.around;
    this.around = '{';
    const opening = this.take();
    const { start } = opening;
    if (this.is('}') || (this.is(':') && token.peek(1).text === '}')) {
      this.around = outer;
      const isMap = this.is(':');
      if (isMap) token.advance();
      const { end } = this.take();
      return isMap ? { kind: 'map', entries: [], start, end } : { kind: 'list', items: [], start, end };
    }
    const first = this.operand(0, wantedOperand.item);
    if (this.is(':')) return this.mapEntries(first, opening, outer);
    const items = [first];
    while (this.is(',')) {
      token.advance();
      this.around = ',';
      items.push(this.operand(0, wantedOperand.item));
    }
    this.around = outer;
    this.close('}', opening, items.length === 1 ? 'EL1044E' : 'EL1043E');
    return { kind: 'list', items, start, end: token.previousEnd };
  }

  private mapEntries(first: Node, opening: Span, outer: string): Node {
    const { token } = this;
    const entries = [];
    this.around = ',';
    for (let key = first; ; key = this.operand(0, wantedOperand.item)) {
      if (this.is(':')) {
        token.advance();
        entries.push({ key, value: this.operand(0, wantedOperand.item) });
      } else {
        this.problem(token, 'A map has a colon between key and value.', this.atEnd ? 'EL1044E' : 'EL1043E');
        entries.push({ key, value: this.missing() });
      }
      if (!this.is(',')) break;
      token.advance();
    }
    this.around = outer;
    this.close('}', opening);
    return { kind: 'map', entries, start: opening.start, end: token.previousEnd };
  }

  /** `![…]`, `?[…]`, `^[…]` and `$[…]` behind `object`. */
  protected filter(object: Node, safe: boolean): Node {
    const { text } = this.token;
    const outer = this.around;
    this.around = text;
    const opening = this.take();
    const body = this.operand(0, wantedOperand.index);
    this.around = outer;
    this.close(']', opening);
    const { start } = object;
    const end = this.token.previousEnd;
    if (text === '![') return { kind: 'projection', object, body, safe, start, end };
    const which = text === '?[' ? 'all' : text === '^[' ? 'first' : 'last';
    return { kind: 'selection', object, body, which, safe, start, end };
  }
}

/** A name as the language's own words are compared, if it can be one: lower case, except for those of templates. */
function keyword(name: string): string | undefined {
  switch (name.charCodeAt(0) | 32) {
    case 110: // n
    case 116: // t
      return name.length === 3 || name.length === 4 ? lowerCase(name) : undefined;
    case 102: // f
      return name.length === 5 ? lowerCase(name) : name;
    case 36: // $
      return name;
    default:
      return undefined;
  }
}
