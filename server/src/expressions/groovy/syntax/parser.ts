import type { Span } from '../../../text/span';
import type { Finding } from '../../kit/finding';
import { ExpressionParser, isReserved, primitives } from './expression-parser';
import type { CatchClause, Node, Parameter, Script, Statement, SwitchCase } from './node';
import type { Token } from './token';

/** Reads the tokens of one `${…}` or of a whole scriptlet template. Never throws; problems are findings. */
export function parseScript(tokens: readonly Token[], span: Span): { script: Script; findings: readonly Finding[] } {
  const parser = new GroovyParser(tokens);
  const script = parser.whole(span);
  return { script, findings: parser.findings };
}

class GroovyParser extends ExpressionParser {
  whole(span: Span): Script {
    const parameters = this.closureParameters();
    if (parameters !== undefined) {
      const body = this.statements();
      this.leftover();
      const expression: Node = { kind: 'closure', parameters, body, start: span.start, end: span.end };
      return { statements: [{ kind: 'expression', expression }], start: span.start, end: span.end };
    }
    const statements = this.statements();
    this.leftover();
    return { statements, start: span.start, end: span.end };
  }

  protected script(tokens: readonly Token[], span: Span): Script {
    const { script, findings } = parseScript(tokens, span);
    for (const finding of findings) this.findings.push(finding);
    return script;
  }

  private leftover(): void {
    if (!this.atEnd) this.unexpected(`Groovy cannot read "${this.token.text}" here.`);
  }

  protected statements(): readonly Statement[] {
    const statements: Statement[] = [];
    while (
      !this.atEnd &&
      !this.is('}') &&
      !(this.is('case') && this.inSwitch) &&
      !(this.is('default') && this.inSwitch)
    ) {
      if (this.accept(';')) continue;
      const before = this.index;
      statements.push(this.statement());
      if (this.index === before) {
        this.unexpected(`Groovy cannot read "${this.token.text}" here.`);
        this.advance();
      }
      if (!this.atEnd && !this.is(';') && !this.is('}') && !this.token.newline && !this.endsBlock()) {
        this.unexpected(`Groovy cannot read "${this.token.text}" here; an operator or a ; may be missing.`);
        this.skipStatement();
      }
    }
    return statements;
  }

  private inSwitch = false;

  /** A statement that ends in a block needs no separator behind it. */
  private endsBlock(): boolean {
    const previous = this.tokens[this.index - 1];
    return (
      previous?.text === '}' ||
      previous?.kind === 'output' ||
      this.token.kind === 'output' ||
      (this.inSwitch && (this.is('case') || this.is('default')))
    );
  }

  private skipStatement(): void {
    let depth = 0;
    while (!this.atEnd) {
      if (this.is('{')) depth++;
      if (this.is('}') && depth-- === 0) return;
      if (this.is(';') && depth === 0) return;
      this.advance();
    }
  }

  private statement(): Statement {
    return this.nested(
      () => this.oneStatement(),
      () => ({ kind: 'block', statements: [] }),
    );
  }

  private oneStatement(): Statement {
    const token = this.token;
    if (token.kind === 'output') {
      this.advance();
      const { start, end } = token;
      return { kind: 'output', text: { kind: 'gstring', parts: this.pieces(token.pieces ?? []), start, end } };
    }
    if (token.kind === 'name') {
      switch (token.text) {
        case 'if':
          return this.ifStatement();
        case 'for':
          return this.forStatement();
        case 'while': {
          this.advance();
          const condition = this.condition();
          return { kind: 'while', condition, body: this.bodyOf('while') };
        }
        case 'switch':
          return this.switchStatement();
        case 'try':
          return this.tryStatement();
        case 'return': {
          this.advance();
          const ends = this.atEnd || this.is(';') || this.is('}') || this.token.newline || this.token.kind === 'output';
          return ends ? { kind: 'return' } : { kind: 'return', value: this.expression() };
        }
        case 'throw':
          this.advance();
          return { kind: 'throw', span: token, value: this.expression() };
        case 'assert': {
          this.advance();
          const condition = this.expression();
          if (this.accept(':') || this.accept(',')) this.expression();
          return { kind: 'assert', condition };
        }
        case 'break':
        case 'continue':
          this.advance();
          if (this.token.kind === 'name' && !this.token.newline) this.advance();
          return { kind: token.text };
        case 'def':
        case 'final':
          return this.declaration();
      }
      if (this.isTypedDeclaration()) return this.declaration();
    }
    return { kind: 'expression', expression: this.commandExpression() };
  }

  private condition(): Node {
    if (!this.expect('(', 'A ( should stand here.')) return this.missing();
    const condition = this.expression();
    this.expect(')', 'A ) is missing.');
    return condition;
  }

  private bodyOf(keyword: string): Statement {
    if (this.is('{')) return this.blockStatement();
    if (this.atEnd || this.is('}')) {
      this.unexpected(`Something to do is missing behind "${keyword}".`);
      return { kind: 'block', statements: [] };
    }
    if (this.accept(';')) return { kind: 'block', statements: [] };
    return this.statement();
  }

  private blockStatement(): Statement {
    if (!this.expect('{', 'A { should stand here.')) return { kind: 'block', statements: [] };
    const outer = this.inSwitch;
    this.inSwitch = false;
    const statements = this.nested(
      () => this.statements(),
      () => [],
    );
    this.inSwitch = outer;
    this.expect('}', 'A } is missing.');
    return { kind: 'block', statements };
  }

  private ifStatement(): Statement {
    this.advance();
    const condition = this.condition();
    const then = this.bodyOf('if');
    if (this.is(';') && this.isAt(1, 'else')) this.advance();
    if (!this.accept('else')) return { kind: 'if', condition, then };
    return { kind: 'if', condition, then, otherwise: this.bodyOf('else') };
  }

  private forStatement(): Statement {
    this.advance();
    this.expect('(', 'A ( should stand behind "for".');
    const variable = this.forVariable();
    if (variable !== undefined) {
      this.advance();
      const iterable = this.expression();
      this.expect(')', 'A ) is missing.');
      return { kind: 'forIn', variable, iterable, body: this.bodyOf('for') };
    }
    const initial = this.is(';') ? [] : [this.oneStatement()];
    this.expect(';', 'A ; is missing: for (start; condition; step).');
    const condition = this.is(';') ? undefined : this.expression();
    this.expect(';', 'A ; is missing: for (start; condition; step).');
    const update: Node[] = [];
    while (!this.is(')') && !this.atEnd) {
      update.push(this.expression());
      if (!this.accept(',')) break;
    }
    this.expect(')', 'A ) is missing.');
    return {
      kind: 'for',
      initial,
      update,
      body: this.bodyOf('for'),
      ...(condition === undefined ? {} : { condition }),
    };
  }

  /** The variable of `for (x in …)` or `for (T x : …)`; the cursor is then on `in` or `:`. */
  private forVariable(): Parameter | undefined {
    let at = 0;
    while (at < 12 && !this.isAt(at, 'in') && !this.isAt(at, ':')) {
      if (this.peek(at).kind !== 'name' && !['.', '<', '>', '[', ']', ','].includes(this.peek(at).text))
        return undefined;
      at++;
    }
    if (at === 0 || at >= 12 || (this.isAt(at, ':') && at === 1)) return undefined;
    for (let i = 0; i < at - 1; i++) this.advance();
    const { start, end, text } = this.advance();
    return { name: text, start, end };
  }

  private switchStatement(): Statement {
    this.advance();
    const subject = this.condition();
    const cases: SwitchCase[] = [];
    const outer = this.inSwitch;
    this.expect('{', 'A { should stand here.');
    this.inSwitch = true;
    while (this.is('case') || this.is('default')) {
      const isDefault = this.advance().text === 'default';
      const value = isDefault ? undefined : this.expression();
      this.expect(':', 'A ":" is missing.');
      const body = this.statements();
      cases.push({ body, ...(value === undefined ? {} : { value }) });
    }
    this.inSwitch = outer;
    this.expect('}', 'A } is missing.');
    return { kind: 'switch', subject, cases };
  }

  private tryStatement(): Statement {
    this.advance();
    const body = this.blockStatement();
    const catches: CatchClause[] = [];
    while (this.accept('catch')) {
      this.expect('(', 'A ( should stand behind "catch".');
      const types: string[] = [];
      while (this.peek(1).text !== ')' && !this.atEnd) {
        if (this.token.kind !== 'name') break;
        types.push(this.typeName());
        this.accept('|');
      }
      const name = this.advance().text;
      this.expect(')', 'A ) is missing.');
      catches.push({ types, name, body: this.blockStatement() });
    }
    const last = this.accept('finally') ? this.blockStatement() : undefined;
    return { kind: 'try', body, catches, ...(last === undefined ? {} : { finally: last }) };
  }

  /** Whether `Type name` stands under the cursor. */
  private isTypedDeclaration(): boolean {
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
    return next.kind === 'end' || next.newline || ['=', ';', ',', '}'].includes(next.text);
  }

  private declaration(): Statement {
    while (this.is('def') || this.is('final')) this.advance();
    if (this.accept('(')) return this.multipleDeclaration();
    let type: string | undefined;
    if (
      this.peek(1).kind === 'name' ||
      !this.token.text ||
      this.isAt(1, '.') ||
      this.isAt(1, '<') ||
      this.isAt(1, '[')
    ) {
      if (!this.peek(1).newline) type = this.typeName();
    }
    const names: Parameter[] = [];
    do {
      names.push(this.declaredName(type));
    } while (this.accept(','));
    return { kind: 'declare', names, ...(type === undefined ? {} : { type }) };
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
      if (this.peek(1).kind === 'name') this.typeName();
      names.push(this.declaredName(undefined));
      if (!this.accept(',')) break;
    }
    this.expect(')', 'A ) is missing.');
    this.expect('=', 'A = is missing.');
    return { kind: 'declare', names, spread: this.expression() };
  }

  /** An expression, or a call without parentheses: `println x`, `a b c` (a(b).c). */
  private commandExpression(): Node {
    let node = this.expression();
    while (this.startsArgument(node)) {
      const args: Node[] = [];
      do {
        args.push(this.expression(1));
      } while (this.accept(','));
      const { start } = node;
      const end = this.previousEnd;
      if (node.kind === 'name')
        node = { kind: 'call', name: node.name, nameSpan: node, access: '.', arguments: args, start, end };
      else if (node.kind === 'property' && typeof node.name === 'string') {
        const { object, name, nameSpan, access } = node;
        node = { kind: 'call', object, name, nameSpan, access, arguments: args, start, end };
      } else break;
      if (this.token.kind === 'name' && !this.token.newline && !isReserved(this.token.text)) {
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
      }
    }
    return node;
  }

  private startsArgument(node: Node): boolean {
    if (node.kind !== 'name' && node.kind !== 'property') return false;
    const { kind, text, newline } = this.token;
    if (newline || this.tokens[this.index - 1]?.text === ')') return false;
    if (kind === 'name') return !isReserved(text) || ['new', 'true', 'false', 'null'].includes(text);
    return kind === 'string' || kind === 'gstring' || kind === 'number';
  }
}
