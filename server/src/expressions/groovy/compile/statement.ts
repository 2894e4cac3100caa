import { isUnknown, Unknown, type Value } from '../../kit/value';
import { isCase } from '../runtime/compare';
import { Failure, giveUp, UnknownSignal } from '../runtime/failure';
import { isInstance } from '../runtime/kinds';
import type { Machine } from '../runtime/machine';
import { isMap, mapEntries } from '../runtime/maps';
import { toText } from '../runtime/text';
import { ClassRef, Entry, ErrorValue } from '../runtime/types';
import type { Node, Statement } from '../syntax/node';
import { assuming, join, reasonOf, test } from './branch';
import { cast } from './cast';
import {
  broke,
  continued,
  Env,
  type Exec,
  normal,
  type Run,
  restoreState,
  returned,
  type Signal,
  saveState,
} from './env';
import { compile, compileArguments } from './expression';
import { notNullWhen } from './facts';
import { resolveClass } from './names';

/** A body whose value is that of its `return` or of its last statement (Groovy's implicit return). */
export function compileBody(statements: readonly Statement[]): Run {
  const exec = sequence(statements, true);
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
export function sequence(statements: readonly Statement[], tail: boolean): Exec {
  const list = statements.map((statement, i) => ({
    exec: compileStatement(statement, tail && i === statements.length - 1),
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

function compileStatement(statement: Statement, tail: boolean): Exec {
  switch (statement.kind) {
    case 'expression': {
      const run = compile(statement.expression);
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
      return giving(statement.value === undefined ? () => null : compile(statement.value));
    case 'block': {
      const exec = sequence(statement.statements, tail);
      return (m, env) => exec(m, new Env(env));
    }
    case 'declare':
      return declare(statement);
    case 'if':
      return compileIf(statement, tail);
    case 'forIn':
      return compileForIn(statement);
    case 'for':
      return compileFor(statement);
    case 'while': {
      const condition = compile(statement.condition);
      const body = compileStatement(statement.body, false);
      return (m, env) =>
        loop(
          m,
          env,
          () => condition(m, env),
          () => body(m, env),
          () => {},
        );
    }
    case 'switch':
      return compileSwitch(statement, tail);
    case 'try':
      return compileTry(statement, tail);
    case 'throw': {
      const value = compile(statement.value);
      return (m, env) => {
        const thrown = value(m, env);
        const failure =
          thrown instanceof ErrorValue
            ? new Failure(thrown.typeName, thrown.message)
            : new Failure('java.lang.Exception', 'The expression throws an exception.');
        m.result = m.caught(failure, statement.span);
        return returned;
      };
    }
    case 'assert': {
      const condition = compile(statement.condition);
      return (m, env) => {
        if (test(condition(m, env)) === false)
          m.caught(
            new Failure('org.codehaus.groovy.runtime.powerassert.PowerAssertionError', 'The assertion does not hold.'),
            statement.condition,
          );
        return normal;
      };
    }
    case 'break':
      return () => broke;
    case 'continue':
      return () => continued;
    case 'output': {
      const text = compile(statement.text);
      return (m, env) => {
        const value = text(m, env);
        if (isUnknown(value)) m.poison ??= value.reason;
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

function declare(statement: Extract<Statement, { kind: 'declare' }>): Exec {
  const names = statement.names.map(({ name, type, initial }) => ({
    name,
    type,
    initial: initial === undefined ? undefined : compile(initial),
  }));
  const spread = statement.spread === undefined ? undefined : compile(statement.spread);
  return (m, env) => {
    const values = spread?.(m, env);
    names.forEach(({ name, type, initial }, i) => {
      let value: Value = initial?.(m, env) ?? null;
      if (values !== undefined)
        value = isUnknown(values)
          ? values
          : Array.isArray(values)
            ? ((values[i] as Value | undefined) ?? null)
            : giveUp('what is declared here is not known');
      if (type !== undefined && initial !== undefined) {
        try {
          value = cast(value, type, true);
        } catch (error) {
          value = m.caught(error, statement.names[i]!);
        }
      }
      env.values.set(name, value);
    });
    return normal;
  };
}

function compileIf(statement: Extract<Statement, { kind: 'if' }>, tail: boolean): Exec {
  const condition = compile(statement.condition);
  const then = compileStatement(statement.then, tail);
  const nothing: Exec = tail ? giving(() => null) : () => normal;
  const otherwise = statement.otherwise === undefined ? nothing : compileStatement(statement.otherwise, tail);
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

/** Runs both statements from the same variables when it is not known which of them runs. */
function either(m: Machine, env: Env, reason: string, first: Exec, second: Exec): Signal {
  const before = saveState(m, env);
  m.speculative++;
  try {
    const signalA = attemptExec(m, env, first);
    const resultA = m.result;
    const afterA = saveState(m, env);
    restoreState(before);
    const signalB = attemptExec(m, env, second);
    const resultB = m.result;
    if (signalA === returned && signalB === returned) {
      m.result = join(resultA, resultB, reason);
      return returned;
    }
    if (signalA === returned) {
      m.maybe.push(resultA === null || !isUnknown(resultA) ? new Unknown(reason, knownShape(resultA)) : resultA);
      return signalB;
    }
    if (signalB === returned) {
      m.maybe.push(resultB === null || !isUnknown(resultB) ? new Unknown(reason, knownShape(resultB)) : resultB);
      restoreState(afterA);
      return signalA;
    }
    for (const [live, saved] of afterA) {
      for (const [name, value] of live) if (saved.has(name)) live.set(name, join(saved.get(name)!, value, reason));
    }
    return normal;
  } finally {
    m.speculative--;
  }
}

function knownShape(value: Value): { type: 'string' | 'any'; nullable: boolean } {
  return typeof value === 'string' ? { type: 'string', nullable: false } : { type: 'any', nullable: value === null };
}

function attemptExec(m: Machine, env: Env, exec: Exec): Signal {
  try {
    return exec(m, env);
  } catch (error) {
    if (error instanceof UnknownSignal) m.result = error.unknown;
    else if (error instanceof Failure) m.result = new Unknown('it may fail');
    else throw error;
    return returned;
  }
}

/** The common part of the loops. A condition that is not known runs the body once, as something that may happen. */
function loop(m: Machine, env: Env, condition: () => Value, body: () => Signal, update: () => void): Signal {
  for (;;) {
    m.step();
    const tested = condition();
    const known = test(tested);
    if (known === false) return normal;
    if (known === undefined) {
      return either(
        m,
        env,
        reasonOf(tested),
        () => turnOver(body()),
        () => normal,
      );
    }
    const signal = body();
    if (signal === returned) return returned;
    if (signal === broke) return normal;
    update();
  }
}

const turnOver = (signal: Signal): Signal => (signal === returned ? returned : normal);

function compileForIn(statement: Extract<Statement, { kind: 'forIn' }>): Exec {
  const iterable = compile(statement.iterable);
  const body = compileStatement(statement.body, false);
  const { name } = statement.variable;
  return (m, outer) => {
    const env = new Env(outer);
    const value = iterable(m, env);
    if (isUnknown(value)) {
      env.values.set(name, new Unknown(value.reason, value.shape?.element));
      return either(
        m,
        env,
        value.reason,
        () => turnOver(body(m, env)),
        () => normal,
      );
    }
    for (const item of items(value)) {
      m.step();
      env.values.set(name, item);
      const signal = body(m, env);
      if (signal === returned) return returned;
      if (signal === broke) break;
    }
    return normal;
  };
}

/** What `for (x in value)` runs over: nothing for null, the value itself if it is no collection. */
function items(value: Value): readonly Value[] {
  if (value === null) return [];
  if (Array.isArray(value)) return [...(value as Value[])];
  if (typeof value === 'string') return value.split('');
  return isMap(value) ? mapEntries(value).map(([key, item]) => new Entry(key, item)) : [value];
}

function compileFor(statement: Extract<Statement, { kind: 'for' }>): Exec {
  const initial = sequence(statement.initial, false);
  const condition = statement.condition === undefined ? undefined : compile(statement.condition);
  const update = compileArguments(statement.update);
  const body = compileStatement(statement.body, false);
  return (m, outer) => {
    const env = new Env(outer);
    initial(m, env);
    return loop(
      m,
      env,
      () => condition?.(m, env) ?? true,
      () => body(m, env),
      () => {
        update(m, env);
      },
    );
  };
}

function compileSwitch(statement: Extract<Statement, { kind: 'switch' }>, tail: boolean): Exec {
  const subject = compile(statement.subject);
  const cases = statement.cases.map((entry, i) => {
    const beforeBreak = entry.body.findIndex((inner) => inner.kind === 'break');
    const useful = beforeBreak < 0 ? entry.body : entry.body.slice(0, beforeBreak);
    const ends = beforeBreak >= 0 || i === statement.cases.length - 1;
    return {
      value: entry.value === undefined ? undefined : caseValue(entry.value),
      body: sequence(useful, tail && ends),
      ends,
    };
  });
  return (m, outer) => {
    const env = new Env(outer);
    const value = subject(m, env);
    if (isUnknown(value)) return eachCase(m, env, value, cases);
    let at = cases.findIndex(
      (entry) =>
        entry.value !== undefined &&
        isCase(entry.value(m, env), value, (item, type) => isInstance(item, type) ?? giveUp('its class is not known')),
    );
    if (at < 0) at = cases.findIndex((entry) => entry.value === undefined);
    for (; at >= 0 && at < cases.length; at++) {
      const signal = cases[at]!.body(m, env);
      if (signal !== normal) return signal === broke ? normal : signal;
      if (cases[at]!.ends) break;
    }
    return normal;
  };
}

function eachCase(m: Machine, env: Env, value: Unknown, cases: readonly { readonly body: Exec }[]): Signal {
  for (const { body } of cases) either(m, env, value.reason, body, () => normal);
  m.result = new Unknown(value.reason);
  return returned;
}

/** `case String:` names a class. */
function caseValue(node: Node): Run {
  if (node.kind === 'name' && /^[A-Z]/.test(node.name)) {
    const reference = new ClassRef(resolveClass(node.name));
    return () => reference;
  }
  return compile(node);
}

function compileTry(statement: Extract<Statement, { kind: 'try' }>, tail: boolean): Exec {
  const body = compileStatement(statement.body, tail);
  const catches = statement.catches.map(({ types, name, body: inner }) => ({
    types,
    name,
    exec: compileStatement(inner, tail),
  }));
  const last = statement.finally === undefined ? undefined : compileStatement(statement.finally, false);
  return (m, env) => {
    let signal: Signal;
    const reported = m.sink?.length;
    try {
      signal = body(m, env);
      // A failure that is caught is none, so what the check found inside is taken back.
      if (m.sink !== undefined && reported !== undefined && catches.length > 0) m.sink.length = reported;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const clause = catches.find(
        ({ types }) => types.length === 0 || types.some((type) => catchesType(type, error.exception)),
      );
      if (clause === undefined) throw error;
      const inner = new Env(env);
      inner.values.set(clause.name, new ErrorValue(error.exception, error.message));
      signal = clause.exec(m, inner);
    }
    const { result } = m;
    last?.(m, env);
    m.result = result;
    return signal;
  };
}

const indexErrors = /IndexOutOfBounds/;

function catchesType(written: string, exception: string): boolean {
  const type = written.slice(written.lastIndexOf('.') + 1);
  if (type === 'Exception' || type === 'Throwable') return true;
  if (type === 'RuntimeException')
    return exception !== 'java.text.ParseException' && exception !== 'java.lang.Exception';
  if (type === 'IndexOutOfBoundsException') return indexErrors.test(exception);
  if (type === 'IllegalArgumentException') return /IllegalArgument|NumberFormat/.test(exception);
  return exception.endsWith(`.${type}`);
}
