import type { Span } from '../../../text/span';
import type { Finding } from '../../kit/finding';
import { DeclarationParser } from './declaration-parser';
import type { CatchClause, Node, Parameter, Script, Statement, SwitchCase } from './node';
import { duplicateNames } from './scopes';
import type { Token } from './token';
import { isReserved } from './words';

/**
 * Reads the tokens of one `${…}` or of a whole scriptlet template. Never throws; problems are findings.
 * `isProgram`: the code is a script of its own, where functions and imports may stand.
 */
export function parseScript(
  tokens: readonly Token[],
  span: Span,
  isProgram = false,
): { script: Script; findings: readonly Finding[] } {
  const parser = new GroovyParser(tokens);
  const script = parser.whole(span, isProgram);
  return { script, findings: parser.findings };
}

class GroovyParser extends DeclarationParser {
  /** What a `break` or `continue` here would leave. */
  private around: readonly ('loop' | 'switch')[] = [];
  private labels: readonly string[] = [];
  private inSwitch = false;
  private isCode = false;
  private declares = false;

  whole(span: Span, isProgram: boolean): Script {
    this.isCode = !isProgram;
    const parameters = isProgram ? undefined : this.closureParameters();
    this.isTopLevel = isProgram;
    const body = this.statements();
    if (!this.atEnd) this.unexpected(`Groovy cannot read "${this.token.text}" here.`);
    const { start, end } = span;
    const statements: readonly Statement[] =
      parameters === undefined
        ? body
        : [{ kind: 'expression', expression: { kind: 'closure', parameters, body, start, end } }];
    if (this.declares && this.findings.length === 0)
      for (const { name, span: at } of duplicateNames(statements))
        this.report(at, `There is a variable "${name}" already, so Groovy refuses a second one.`);
    return { statements, start, end };
  }

  protected script(tokens: readonly Token[], span: Span): Script {
    const { script, findings } = parseScript(tokens, span);
    for (const finding of findings) this.findings.push(finding);
    return script;
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
          return { kind: 'while', condition, body: this.loopBody('while') };
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
          const message = this.accept(':') || this.accept(',') ? this.expression() : undefined;
          return { kind: 'assert', condition, span: token, ...(message === undefined ? {} : { message }) };
        }
        case 'break':
        case 'continue':
          return this.jump(token.text);
        case 'def':
        case 'final':
          this.declares = true;
          return this.declaration();
        case 'import':
          if (this.isTopLevel) return this.importDeclaration();
          break;
        case 'static':
        case 'private':
        case 'protected':
        case 'public':
          if (this.isTopLevel) return this.declaration();
          break;
        case 'class':
        case 'enum':
        case 'interface':
          if (this.isTopLevel) return this.classDeclaration();
      }
      if (this.isAt(1, ':') && !isReserved(token.text)) return this.labelled();
      if (this.isTypedDeclaration()) {
        this.declares = true;
        return this.declaration();
      }
    }
    if (this.is('@')) return this.annotated();
    if (this.is('(') && this.assignsAll()) return this.multipleAssignment();
    if (this.is('{')) this.ambiguousClosure();
    return { kind: 'expression', expression: this.commandExpression() };
  }

  /** `break` and `continue`, with the label they may name. */
  private jump(kind: 'break' | 'continue'): Statement {
    const word = this.advance();
    const { around } = this;
    if (kind === 'break' ? around.length === 0 : !around.includes('loop'))
      this.report(
        word,
        `"${kind}" stands in no loop, so Groovy cannot parse it.${around.length === 0 ? ' To leave the expression, write return.' : ''}`,
      );
    const { kind: next, newline, text: label } = this.token;
    if (next !== 'name' || newline || isReserved(label)) return { kind };
    const named = this.advance();
    if (!this.labels.includes(label)) this.report(named, `No loop around this has the label "${label}".`);
    else if (this.isCode)
      this.report(named, `Groovy 2.4 cannot compile "${kind} ${label}" inside \${…}. Use a closure that returns.`);
    return { kind, label };
  }

  private labelled(): Statement {
    const label = this.advance().text;
    this.advance();
    const outer = this.labels;
    this.labels = [...outer, label];
    // Behind a label a { } is a block or a closure; Groovy runs either.
    const statement = this.is('{') ? this.blockStatement() : this.statement();
    this.labels = outer;
    return { kind: 'labelled', label, statement };
  }

  /** Annotations change nothing that an expression shows. */
  private annotated(): Statement {
    while (this.accept('@')) {
      while (this.token.kind === 'name' && (this.isAt(1, '.') || this.isAt(1, '('))) this.advance();
      if (this.tokens[this.index - 1]?.text === '@') this.advance();
      if (this.accept('(')) this.argumentList(')');
    }
    return this.oneStatement();
  }

  private condition(): Node {
    if (!this.expect('(', 'A ( should stand here.')) return this.missing();
    const condition = this.expression();
    this.expect(')', 'A ) is missing.');
    return condition;
  }

  private ifCondition(): Node {
    if (!this.expect('(', 'A ( should stand here.')) return this.missing();
    const { start } = this.token;
    const condition = this.expression();
    if (condition.kind === 'assignment' && condition.start === start)
      this.report(condition, 'An if cannot hold an assignment. To compare, write ==.');
    this.expect(')', 'A ) is missing.');
    return condition;
  }

  private bodyOf(keyword: string): Statement {
    if (this.is('{')) return this.blockStatement();
    if (this.atEnd || this.is('}')) {
      this.unexpected(`Something to do is missing behind "${keyword}".`);
      return { kind: 'block', statements: [] };
    }
    if (this.is(';')) {
      if (keyword === 'if' || keyword === 'else') this.unexpected(`Something to do is missing behind "${keyword}".`);
      this.advance();
      return { kind: 'block', statements: [] };
    }
    return this.statement();
  }

  private loopBody(keyword: string): Statement {
    const outer = this.around;
    this.around = [...outer, 'loop'];
    const body = this.bodyOf(keyword);
    this.around = outer;
    return body;
  }

  protected override closure(): ReturnType<DeclarationParser['closure']> {
    const { around, labels, isCode, isTopLevel, inSwitch } = this;
    this.around = [];
    this.labels = [];
    this.isCode = false;
    this.isTopLevel = false;
    this.inSwitch = false;
    const closure = super.closure();
    this.around = around;
    this.labels = labels;
    this.isCode = isCode;
    this.isTopLevel = isTopLevel;
    this.inSwitch = inSwitch;
    if (closure.parameters !== undefined) this.declares = true;
    return closure;
  }

  protected blockBody(): readonly Statement[] {
    const { inSwitch, isTopLevel } = this;
    this.inSwitch = false;
    this.isTopLevel = false;
    const statements = this.nested(
      () => this.statements(),
      () => [],
    );
    this.inSwitch = inSwitch;
    this.isTopLevel = isTopLevel;
    return statements;
  }

  private blockStatement(): Statement {
    if (!this.expect('{', 'A { should stand here.')) return { kind: 'block', statements: [] };
    const statements = this.blockBody();
    this.expect('}', 'A } is missing.');
    return { kind: 'block', statements };
  }

  private ifStatement(): Statement {
    this.advance();
    const condition = this.ifCondition();
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
      return { kind: 'forIn', variable, iterable, body: this.loopBody('for') };
    }
    const initial = this.is(';') ? [] : [this.oneStatement()];
    const [only] = initial;
    if (only?.kind === 'declare' && only.names.length > 1)
      this.report(only.names[1]!, 'A for loop of Groovy 2.4 declares one variable only.');
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
      body: this.loopBody('for'),
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
    while (this.is('final') || this.is('def')) {
      this.advance();
      at--;
    }
    this.declares = true;
    if (at > 1) this.typeName();
    const { start, end, text } = this.advance();
    return { name: text, start, end };
  }

  private switchStatement(): Statement {
    this.advance();
    const subject = this.condition();
    const cases: SwitchCase[] = [];
    const { inSwitch: outer, around } = this;
    this.around = [...around, 'switch'];
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
    this.around = around;
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
      const { start, end, text: name } = this.advance();
      this.expect(')', 'A ) is missing.');
      this.declares = true;
      catches.push({ types, name, nameSpan: { start, end }, body: this.blockStatement() });
    }
    const last = this.accept('finally') ? this.blockStatement() : undefined;
    return { kind: 'try', body, catches, ...(last === undefined ? {} : { finally: last }) };
  }
}
