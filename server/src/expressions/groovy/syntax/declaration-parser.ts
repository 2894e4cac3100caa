import { ExpressionParser } from './expression-parser';
import type { MapEntryNode, Name, Node, Parameter, Statement } from './node';
import { isReserved, primitives } from './words';

const modifiers = new Set(['def', 'final', 'private', 'protected', 'public', 'static', 'abstract', 'synchronized']);

/** Variables, functions, imports, and calls without parentheses. */
export abstract class DeclarationParser extends ExpressionParser {
  /** Whether the cursor is in a script's own statements, the only place for functions and imports. */
  protected isTopLevel = false;

  protected abstract blockBody(): readonly Statement[];

  /** Whether `Type name` stands under the cursor. */
  protected isTypedDeclaration(): boolean {
    const { text } = this.token;
    if (isReserved(text) && !primitives.has(text)) return false;
    let at = 1;
    while (this.isAt(at, '.') && this.peek(at + 1).kind === 'name') at += 2;
    const typeLike = primitives.has(text) || /^[A-Z]/.test(this.peek(at - 1).text);
    if (!typeLike) return false;
    if (this.isAt(at, '<')) {
      let depth = 0;
      do {
        const token = this.peek(at++);
        if (token.text === '<') depth++;
        else if (token.text === '>') depth--;
        else if (token.text === '>>') depth -= 2;
        else if (token.kind !== 'name' && ![',', '.', '?', '[', ']'].includes(token.text)) return false;
      } while (depth > 0);
    }
    while (this.isAt(at, '[') && this.isAt(at + 1, ']')) at += 2;
    const name = this.peek(at);
    if (name.kind !== 'name' || name.newline || isReserved(name.text)) return false;
    const next = this.peek(at + 1);
    if (next.text === '(' && this.isTopLevel) return this.isFunctionAt(at);
    return next.kind === 'end' || next.newline || ['=', ';', ',', '}'].includes(next.text);
  }

  /** Whether `name(…) {` stands `at` tokens ahead. */
  private isFunctionAt(at: number): boolean {
    if (this.peek(at).kind !== 'name' || !this.isAt(at + 1, '(')) return false;
    let depth = 0;
    for (let i = at + 1; i < at + 200; i++) {
      if (this.peek(i).kind === 'end') return false;
      if (this.isAt(i, '(')) depth++;
      if (this.isAt(i, ')') && --depth === 0) return this.isAt(i + 1, '{');
    }
    return false;
  }

  protected declaration(): Statement {
    while (modifiers.has(this.token.text) && this.token.kind === 'name') this.advance();
    if (this.accept('(')) return this.multipleDeclaration();
    if (this.isTopLevel && this.isFunctionAt(0)) return this.functionDeclaration(undefined);
    const typed = this.peek(1).kind === 'name' || ['.', '<', '['].some((text) => this.isAt(1, text));
    const type = typed && !this.peek(1).newline && !this.isAt(1, 'in') ? this.typeName() : undefined;
    if (this.isTopLevel && this.isFunctionAt(0)) return this.functionDeclaration(type);
    const names: Parameter[] = [];
    do {
      names.push(this.declaredName(type));
    } while (this.accept(','));
    return { kind: 'declare', names, ...(type === undefined ? {} : { type }) };
  }

  private functionDeclaration(type: string | undefined): Statement {
    const { start, end, text: name } = this.advance();
    this.advance();
    const parameters = this.parameters(')');
    const outer = this.isTopLevel;
    this.isTopLevel = false;
    this.expect('{', 'A { should stand here.');
    const body = this.nested(
      () => this.blockBody(),
      () => [],
    );
    this.expect('}', 'A } is missing.');
    this.isTopLevel = outer;
    return {
      kind: 'function',
      name,
      nameSpan: { start, end },
      parameters,
      body,
      ...(type === undefined ? {} : { type }),
    };
  }

  /** `import a.b.C`, `import a.b.C as D`, `import a.b.*`, `import static a.b.C.d`. */
  protected importDeclaration(): Statement {
    this.advance();
    const isStatic = this.accept('static');
    let qualified = '';
    while (this.token.kind === 'name') {
      qualified += this.advance().text;
      if (!this.is('.') || this.peek(1).kind !== 'name') break;
      this.advance();
      qualified += '.';
    }
    const isWhole = this.accept('.') ? this.expect('*', 'A name or * is missing.') : this.accept('.*');
    const alias = this.accept('as') ? this.advance().text : qualified.slice(qualified.lastIndexOf('.') + 1);
    this.imported.add(isWhole ? '*' : alias);
    return { kind: 'import', qualified, name: isWhole ? '*' : alias, isStatic };
  }

  private declaredName(type: string | undefined): Parameter {
    const { start, end, text, kind } = this.token;
    if (kind !== 'name' || isReserved(text)) {
      this.unexpected('A variable name should stand here.');
      return { name: '', start, end: start };
    }
    this.advance();
    const initial = this.accept('=') ? this.commandExpression() : undefined;
    return {
      name: text,
      start,
      end,
      ...(type === undefined ? {} : { type }),
      ...(initial === undefined ? {} : { initial }),
    };
  }

  private multipleDeclaration(): Statement {
    const names: Parameter[] = [];
    while (!this.is(')') && !this.atEnd) {
      names.push(this.declaredName(this.peek(1).kind === 'name' ? this.typeName() : undefined));
      if (!this.accept(',')) break;
    }
    this.expect(')', 'A ) is missing.');
    this.expect('=', 'A = is missing.');
    return { kind: 'declare', names, spread: this.expression() };
  }

  /** An expression, or calls without parentheses: `println x`, `a b c` (a(b).c), `'a' b` (a method named a). */
  protected commandExpression(): Node {
    let node = this.expression();
    while (this.startsArgument(node)) {
      const args = this.commandArguments();
      const { start } = node;
      const end = this.previousEnd;
      if (node.kind === 'name')
        node = { kind: 'call', name: node.name, nameSpan: node, access: '.', arguments: args, start, end };
      else if (node.kind === 'property' && typeof node.name === 'string') {
        const { object, name, nameSpan, access } = node;
        node = { kind: 'call', object, name, nameSpan, access, arguments: args, start, end };
      } else if (node.kind === 'literal' && typeof node.value === 'string')
        node = { kind: 'call', name: node.value, nameSpan: node, access: '.', arguments: args, start, end };
      else node = { kind: 'call', object: node, nameSpan: node, access: '.', arguments: args, start, end };
      const { kind, newline } = this.token;
      if (newline || !(kind === 'string' || kind === 'number' || this.isCommandName())) continue;
      const { start: from, end: to, text } = this.advance();
      node = {
        kind: 'property',
        object: node,
        name: text,
        nameSpan: { start: from, end: to },
        access: '.',
        start,
        end: to,
      };
      for (let binds = this.infixPower(); binds >= 18; binds = this.infixPower()) node = this.infix(node, binds);
    }
    return node;
  }

  /** Whether `(a, b) =` stands under the cursor. */
  protected assignsAll(): boolean {
    let at = 1;
    while (this.peek(at).kind === 'name' && this.isAt(at + 1, ',')) at += 2;
    return at > 1 && this.peek(at).kind === 'name' && this.isAt(at + 1, ')') && this.isAt(at + 2, '=');
  }

  protected multipleAssignment(): Statement {
    this.advance();
    const targets: Name[] = [];
    do {
      const { start, end, text } = this.advance();
      targets.push({ kind: 'name', name: text, start, end });
    } while (this.accept(','));
    this.advance();
    this.advance();
    return { kind: 'assignAll', targets, value: this.expression() };
  }

  protected classDeclaration(): Statement {
    this.tooComplex(this.token, 'A class is defined here, which is not evaluated.');
    this.imported.add('*');
    while (!this.atEnd && !this.is('{')) this.advance();
    let depth = 0;
    do {
      if (this.is('{')) depth++;
      else if (this.is('}')) depth--;
      this.advance();
    } while (depth > 0 && !this.atEnd);
    return { kind: 'block', statements: [] };
  }

  protected ambiguousClosure(): void {
    const from = this.index;
    this.advance();
    const found = this.findings.length;
    const parameters = this.closureParameters();
    this.index = from;
    this.findings.length = found;
    if (parameters === undefined)
      this.report(
        this.token,
        'Groovy cannot tell a closure from a block here. Put the closure into ( ) or begin it with "it ->".',
      );
  }

  private commandArguments(): readonly Node[] {
    const args: Node[] = [];
    const named: MapEntryNode[] = [];
    const { start } = this.token;
    do {
      if (this.isMapKey()) named.push(this.mapEntry());
      else args.push(this.expression(1));
    } while (this.accept(','));
    if (named.length > 0) args.unshift({ kind: 'map', entries: named, start, end: this.previousEnd });
    return args;
  }

  private isCommandName(): boolean {
    return this.token.kind === 'name' && !isReserved(this.token.text);
  }

  private startsArgument(node: Node): boolean {
    if (!commandHeads.has(node.kind)) return false;
    const { kind, text, newline, start } = this.token;
    if (newline) return false;
    if (kind === 'name') return !isReserved(text) || ['new', 'true', 'false', 'null', 'this'].includes(text);
    if (kind === 'op') return text === '!' || text === '~';
    // user.email'x' is no call, user.email 'x' is one (measured).
    if (node.kind !== 'literal' && start === this.previousEnd) return false;
    return kind === 'string' || kind === 'gstring' || kind === 'number';
  }
}

/** What can be called without parentheses. An operator cannot stand in it: `a + b c` does not parse. */
const commandHeads = new Set([
  'name',
  'property',
  'literal',
  'gstring',
  'number',
  'list',
  'map',
  'index',
  'call',
  'new',
]);
