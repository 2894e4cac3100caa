import { isUnknown, type Value } from '../../kit/value';
import { Failure } from '../runtime/failure';
import { toText } from '../runtime/text';
import type { Statement } from '../syntax/node';
import { assuming, join, reasonOf, test } from './branch';
import { assignAll, declare } from './declare';
import { either } from './either';
import { broke, type Compiler, continued, Env, type Exec, normal, type Run, returned } from './env';
import { notNullWhen } from './facts';
import { compileFor, compileForIn, compileLabelled, compileWhile } from './loops';
import { compileSwitch } from './switch';
import { compileThrow, compileTry } from './try';

/** A body whose value is that of its `return` or of its last statement (Groovy's implicit return). */
export function compileBody(statements: readonly Statement[], c: Compiler): Run {
  const exec = compileSequence(statements, true, c);
  return (m, env) => {
    const outer = m.maybe;
    m.maybe = [];
    try {
      m.result = null;
      const signal = exec(m, env);
      let value: Value = signal === returned ? m.result : null;
      for (const other of m.maybe) value = join(other, value, reasonOf(other));
      return value;
    } finally {
      m.maybe = outer;
    }
  };
}

/** Statements one after the other; the last of a `tail` gives the value. */
export function compileSequence(statements: readonly Statement[], tail: boolean, c: Compiler): Exec {
  const list = statements.map((statement, i) => ({
    exec: compileStatement(statement, tail && i === statements.length - 1, c),
    after: factsAfter(statement),
  }));
  return (m, env) => {
    const before = m.facts;
    try {
      for (const { exec, after } of list) {
        const signal = exec(m, env);
        if (signal !== normal) return signal;
        if (m.sink !== undefined && after.length > 0) m.facts = new Set([...(m.facts ?? []), ...after]);
      }
      return normal;
    } finally {
      m.facts = before;
    }
  };
}

/** `if (x == null) return …` leaves x not null for what follows. */
function factsAfter(statement: Statement): readonly string[] {
  if (statement.kind !== 'if' || statement.otherwise !== undefined || !leaves(statement.then)) return [];
  return notNullWhen(statement.condition, false);
}

function leaves(statement: Statement): boolean {
  if (statement.kind === 'block') return statement.statements.some(leaves);
  return (
    statement.kind === 'return' ||
    statement.kind === 'throw' ||
    statement.kind === 'break' ||
    statement.kind === 'continue'
  );
}

/** One statement; as the last of a `tail` it gives the value. */
export function compileStatement(statement: Statement, tail: boolean, c: Compiler): Exec {
  switch (statement.kind) {
    case 'expression': {
      const run = c.expression(statement.expression);
      if (tail) return giving(run);
      const acts = ['call', 'binary', 'step'].includes(statement.expression.kind);
      return (m, env) => {
        const value = run(m, env);
        // A call that could not be carried out may have changed anything.
        if (acts && m.sink === undefined && isUnknown(value)) m.poison ??= value.reason;
        return normal;
      };
    }
    case 'return':
      return giving(statement.value === undefined ? () => null : c.expression(statement.value));
    case 'block': {
      const exec = compileSequence(statement.statements, tail, c);
      return (m, env) => exec(m, new Env(env));
    }
    case 'declare':
      return declare(statement, tail, c);
    case 'assignAll':
      return assignAll(statement, tail, c);
    case 'if':
      return compileIf(statement, tail, c);
    case 'forIn':
      return compileForIn(statement, c);
    case 'for':
      return compileFor(statement, c);
    case 'while':
      return compileWhile(statement, c);
    case 'labelled':
      return compileLabelled(statement, tail, c);
    case 'switch':
      return compileSwitch(statement, tail, c);
    case 'try':
      return compileTry(statement, tail, c);
    case 'throw':
      return compileThrow(statement, c);
    case 'assert':
      return compileAssert(statement, c);
    case 'break':
    case 'continue': {
      const signal = statement.kind === 'break' ? broke : continued;
      const { label } = statement;
      return (m) => {
        m.label = label;
        return signal;
      };
    }
    case 'function':
    case 'import':
      return () => normal;
    case 'output': {
      const text = c.expression(statement.text);
      return (m, env) => {
        const value = text(m, env);
        if (isUnknown(value)) m.poison ??= value.reason;
        m.mutates();
        m.output.push(isUnknown(value) ? '⟨…⟩' : toText(value));
        return normal;
      };
    }
  }
}

function giving(run: Run): Exec {
  return (m, env) => {
    m.result = run(m, env);
    return returned;
  };
}

function compileIf(statement: Extract<Statement, { kind: 'if' }>, tail: boolean, c: Compiler): Exec {
  const condition = c.expression(statement.condition);
  const then = compileStatement(statement.then, tail, c);
  const nothing: Exec = tail ? giving(() => null) : () => normal;
  const otherwise = statement.otherwise === undefined ? nothing : compileStatement(statement.otherwise, tail, c);
  const whenTrue = notNullWhen(statement.condition, true);
  const whenFalse = notNullWhen(statement.condition, false);
  const first: Exec = (m, env) => assuming(m, whenTrue, () => then(m, env));
  const second: Exec = (m, env) => assuming(m, whenFalse, () => otherwise(m, env));
  return (m, env) => {
    const tested = condition(m, env);
    const known = test(tested);
    return known === undefined
      ? either(m, env, reasonOf(tested), first, second)
      : known
        ? first(m, env)
        : second(m, env);
  };
}

function compileAssert(statement: Extract<Statement, { kind: 'assert' }>, c: Compiler): Exec {
  const condition = c.expression(statement.condition);
  const exception =
    statement.message === undefined
      ? 'org.codehaus.groovy.runtime.powerassert.PowerAssertionError'
      : 'java.lang.AssertionError';
  return (m, env) => {
    if (test(condition(m, env)) === false)
      m.caught(new Failure(exception, 'The assertion does not hold.'), statement.condition);
    return normal;
  };
}
