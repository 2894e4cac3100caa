import type { Access, Node, Script } from './node';
import * as make from './quick-nodes';
import { isReserved } from './words';

/** Longer code, deeper nesting and longer rows of operators are left to the full parser and its limits. */
const lengthLimit = 2_000;
const depthLimit = 60;
const chainLimit = 200;

const [tab, formFeed, space, quote, dollar, backslash] = [9, 12, 32, 39, 36, 92];
const [open, close, openIndex, closeIndex, closeBrace] = [40, 41, 91, 93, 125];
const [not, and, star, plus, comma, minus, dot, colon, less, equal, greater, question, or] = [
  33, 38, 42, 43, 44, 45, 46, 58, 60, 61, 62, 63, 124,
];

const none: readonly never[] = [];

/**
 * Reads the usual expressions straight from the text, without tokens: names, fields, calls, indices, plain texts and
 * whole numbers, `! * + - == != < <= > >= && || ?: ? :`. It either gives the same nodes as the full parser or nothing:
 * at the first sign of anything else it gives up, and it stops before any `$`, so that a text is read twice at most.
 */
export class QuickParser {
  private at = 0;
  private limit = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  /** Reads up to the `}` behind the expression at `start`; the script ends before it. */
  read(start: number): Script | undefined {
    this.at = start;
    this.limit = Math.min(this.text.length, start + lengthLimit);
    this.depth = 0;
    const expression = this.expression(0);
    if (expression === undefined || this.code() !== closeBrace) return undefined;
    return new make.Script(make.listOf(new make.ExpressionStatement(expression)), start, this.at);
  }

  private code(): number {
    return this.at < this.limit ? this.text.charCodeAt(this.at) : -1;
  }

  /** The first character that is no white space; line ends matter to the full parser only. */
  private next(): number {
    let code = this.code();
    while (code === space || code === tab || code === formFeed) {
      this.at++;
      code = this.code();
    }
    return code;
  }

  /** Precedence climbing with the powers of powers.ts. */
  private expression(power: number): Node | undefined {
    if (++this.depth > depthLimit) return undefined;
    let left = this.operand();
    for (let chained = 0; left !== undefined; chained++) {
      const code = this.next();
      if (code === closeBrace || code === close || code === closeIndex || code === comma || code === colon) {
        this.depth--;
        return left;
      }
      if (chained > chainLimit) return undefined;
      const following = this.text.charCodeAt(this.at + 1);
      if (code === dot) left = this.member(left, '.', 1);
      else if (code === question && following === dot) left = this.member(left, '?.', 2);
      else if (code === open) left = this.call(left);
      else if (code === openIndex) left = this.indexed(left);
      else {
        const width = this.operatorWidth(code, following);
        const binds = width === 0 ? 0 : powerOf(code, width);
        if (binds === 0 || (code === less && width === 1 && (left.kind === 'name' || left.kind === 'property')))
          return undefined;
        if (binds <= power) {
          this.depth--;
          return left;
        }
        left = code === question ? this.conditional(left, width) : this.infix(left, code, width, binds);
      }
    }
    return undefined;
  }

  private operand(): Node | undefined {
    const code = this.next();
    const start = this.at;
    if (isWordStart(code)) return this.word();
    if (code === quote) return this.string();
    if (code >= 48 && code <= 57) return this.number();
    if (code === open) {
      this.at++;
      const inner = this.expression(0);
      // (name) may be a cast.
      if (inner === undefined || inner.kind === 'name' || inner.kind === 'property') return undefined;
      if (this.code() !== close) return undefined;
      this.at++;
      return { ...inner, start, end: this.at };
    }
    if (code !== not || this.text.charCodeAt(start + 1) === equal) return undefined;
    this.at++;
    const operand = this.expression(16);
    return operand && new make.Not(operand, start, operand.end);
  }

  private word(): Node | undefined {
    const start = this.at;
    const name = this.name();
    if (name === undefined) return undefined;
    const end = this.at;
    if (name === 'null') return new make.Literal(null, start, end);
    if (name === 'true' || name === 'false') return new make.Literal(name === 'true', start, end);
    return isReserved(name) ? undefined : new make.Name(name, start, end);
  }

  /** A name of plain letters, digits and _. */
  private name(): string | undefined {
    const { text, limit } = this;
    const start = this.at;
    let i = start;
    let code = text.charCodeAt(i);
    if (!isWordStart(code)) return undefined;
    do code = text.charCodeAt(++i);
    while (isWordStart(code) || (code >= 48 && code <= 57));
    if (i > limit || code === dollar || code > 127) return undefined;
    this.at = i;
    return text.slice(start, i);
  }

  /** '…' without escapes, line ends and signs the template engine changes. */
  private string(): Node | undefined {
    const { text, limit } = this;
    const start = this.at;
    for (let i = start + 1; i < limit; i++) {
      const code = text.charCodeAt(i);
      if (code === quote) {
        this.at = i + 1;
        if (i === start + 1 && this.code() === quote) return undefined;
        return new make.Literal(text.slice(start + 1, i), start, i + 1);
      }
      if (code === backslash || code === dollar || code === closeBrace || code === 10 || code === 13) return undefined;
    }
    return undefined;
  }

  private number(): Node | undefined {
    const start = this.at;
    let code = this.code();
    while (code >= 48 && code <= 57) {
      this.at++;
      code = this.code();
    }
    const end = this.at;
    if (end - start > 9 || isWordStart(code) || code === dot || code === dollar || code > 127) return undefined;
    return new make.NumberLiteral(this.text.slice(start, end), start, end);
  }

  private member(object: Node, access: Access, width: number): Node | undefined {
    this.at += width;
    this.next();
    const from = this.at;
    const name = this.name();
    if (name === undefined) return undefined;
    const nameSpan = new make.Place(from, this.at);
    const { start } = object;
    if (this.next() !== open) return new make.PropertyAccess(object, name, nameSpan, access, start, nameSpan.end);
    const args = this.items(close);
    return args && new make.MethodCall(object, name, nameSpan, access, args, start, this.at);
  }

  private call(callee: Node): Node | undefined {
    if (callee.kind !== 'name') return undefined;
    const args = this.items(close);
    if (args === undefined) return undefined;
    const { name, start } = callee;
    return new make.FunctionCall(name, callee, args, start, this.at);
  }

  private indexed(object: Node): Node | undefined {
    const keys = this.items(closeIndex);
    if (keys === undefined || keys.length === 0) return undefined;
    return new make.IndexAccess(object, keys, object.start, this.at);
  }

  /** Arguments up to what closes them, which is read too. */
  private items(end: number): readonly Node[] | undefined {
    this.at++;
    if (this.next() === end) {
      this.at++;
      return none;
    }
    let items: Node[] | undefined;
    for (;;) {
      const item = this.expression(0);
      if (item === undefined) return undefined;
      if (items === undefined) items = make.listOf(item);
      else items.push(item);
      const code = this.code();
      this.at++;
      if (code === end) return items;
      if (code !== comma) return undefined;
    }
  }

  private conditional(condition: Node, width: number): Node | undefined {
    this.at += width;
    const { start } = condition;
    const then = this.expression(1);
    if (then === undefined) return undefined;
    if (width === 2) return new make.Elvis(condition, then, start, then.end);
    if (this.code() !== colon) return undefined;
    this.at++;
    const otherwise = this.expression(1);
    return otherwise && new make.Conditional(condition, then, otherwise, start, otherwise.end);
  }

  private infix(left: Node, code: number, width: number, binds: number): Node | undefined {
    this.at += width;
    const right = this.expression(binds);
    if (right === undefined) return undefined;
    const { start } = left;
    const { end } = right;
    if (code === and || code === or) return new make.Logical(code === and ? '&&' : '||', left, right, start, end);
    return new make.Binary(operatorOf(code, width), left, right, start, end);
  }

  /** How many characters the operator has, 0 for one that is not read here. */
  private operatorWidth(code: number, following: number): number {
    const third = this.text.charCodeAt(this.at + 2);
    switch (code) {
      case question:
        return following === colon ? 2 : 1;
      case equal:
        return following === equal && third !== equal && third !== 126 ? 2 : 0;
      case not:
        return following === equal && third !== equal ? 2 : 0;
      case and:
      case or:
        return following === code ? 2 : 0;
      case less:
      case greater:
        if (following === less || following === greater) return 0;
        return following !== equal ? 1 : third === greater ? 0 : 2;
      case plus:
      case minus:
        return following === code || following === equal || following === greater ? 0 : 1;
      case star:
        return following === star || following === equal || following === dot || following === colon ? 0 : 1;
      default:
        return 0;
    }
  }
}

function isWordStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

/** See powers.ts. */
function powerOf(code: number, width: number): number {
  switch (code) {
    case question:
      return 2;
    case or:
      return 3;
    case and:
      return 4;
    case equal:
    case not:
      return width === 2 ? 9 : 0;
    case less:
    case greater:
      return 10;
    case star:
      return 13;
    default:
      return 12;
  }
}

function operatorOf(code: number, width: number): string {
  switch (code) {
    case equal:
      return '==';
    case not:
      return '!=';
    case less:
      return width === 1 ? '<' : '<=';
    case greater:
      return width === 1 ? '>' : '>=';
    case plus:
      return '+';
    case minus:
      return '-';
    default:
      return '*';
  }
}
