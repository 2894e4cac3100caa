import type { FunctionStatement, Node, Script, Statement } from '../syntax/node';
import { type Compiler, Env, type Run } from './env';
import { compileExpression } from './expression';
import { resolveClass } from './names';
import { compileBody, compileSequence, compileStatement } from './statement';

/**
 * Compiles the code of one `${…}`: a single expression, or statements run like a closure. `isPure`: what the function of
 * that name says of the whole template.
 */
export function compileScript(script: Script, isPure = false): Run {
  return new ScriptCompiler(script.statements, isPure).script(script);
}

/** Compiles a whole scriptlet template. */
export function compileProgram(statements: readonly Statement[]): Run {
  return new ScriptCompiler(statements).body(statements);
}

const none = new Map<string, never>();

class ScriptCompiler implements Compiler {
  readonly imports: ReadonlyMap<string, string>;
  readonly functions: ReadonlyMap<string, readonly FunctionStatement[]>;

  constructor(
    statements: readonly Statement[],
    readonly isPure = false,
  ) {
    const hasMore = statements.some(({ kind }) => kind === 'function' || kind === 'import');
    this.functions = hasMore ? functionsOf(statements) : none;
    this.imports = hasMore ? importsOf(statements) : none;
  }

  expression(node: Node): Run {
    return compileExpression(node, this);
  }

  script({ statements }: Script): Run {
    const [only, second] = statements;
    if (only === undefined) return () => null;
    if (only.kind === 'expression' && second === undefined) return this.expression(only.expression);
    const body = compileBody(statements, this);
    return (m, env) => body(m, new Env(env));
  }

  body(statements: readonly Statement[]): Run {
    return compileBody(statements, this);
  }

  sequence(statements: readonly Statement[], tail: boolean): ReturnType<Compiler['sequence']> {
    return compileSequence(statements, tail, this);
  }

  statement(statement: Statement, tail: boolean): ReturnType<Compiler['statement']> {
    return compileStatement(statement, tail, this);
  }

  className(written: string): string {
    return this.imports.get(written) ?? resolveClass(written);
  }
}

function functionsOf(statements: readonly Statement[]): ReadonlyMap<string, readonly FunctionStatement[]> {
  const found = new Map<string, FunctionStatement[]>();
  for (const statement of statements) {
    if (statement.kind !== 'function') continue;
    const others = found.get(statement.name);
    if (others === undefined) found.set(statement.name, [statement]);
    else others.push(statement);
  }
  return found;
}

/** Only single classes: a whole package (`a.b.*`) gives no names we could list. */
function importsOf(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const statement of statements)
    if (statement.kind === 'import' && !statement.isStatic && statement.name !== '*')
      found.set(statement.name, statement.qualified);
  return found;
}
