import { isUnknown, Unknown, type Value } from '../../kit/value';
import type { Machine } from '../runtime/machine';
import { isMap, mapEntries } from '../runtime/maps';
import { Entry } from '../runtime/types';
import type { Statement } from '../syntax/node';
import { reasonOf, test } from './branch';
import { compileArguments } from './call';
import { cast } from './cast';
import { either } from './either';
import { broke, type Compiler, Env, type Exec, normal, returned, type Signal } from './env';

/** How a loop goes on after its body: `leave` is the signal it ends with. */
function afterBody(m: Machine, signal: Signal, own: string | undefined): { readonly leave?: Signal } | undefined {
  if (signal === normal) return undefined;
  if (signal === returned) return { leave: returned };
  if (m.label !== undefined && m.label !== own) return { leave: signal };
  m.label = undefined;
  return signal === broke ? { leave: normal } : undefined;
}

/** The common part of the loops. A condition that is not known runs the body once, as something that may happen. */
function loop(
  m: Machine,
  env: Env,
  condition: () => Value,
  body: () => Signal,
  update: () => void,
  label?: string,
): Signal {
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
    const after = afterBody(m, signal, label);
    if (after !== undefined) return after.leave ?? normal;
    update();
  }
}

const turnOver = (signal: Signal): Signal => (signal === returned ? returned : normal);

/** `label: statement`. */
export function compileLabelled(statement: Extract<Statement, { kind: 'labelled' }>, tail: boolean, c: Compiler): Exec {
  const { label, statement: inner } = statement;
  switch (inner.kind) {
    case 'forIn':
      return compileForIn(inner, c, label);
    case 'for':
      return compileFor(inner, c, label);
    case 'while':
      return compileWhile(inner, c, label);
    default:
      return c.statement(inner, tail);
  }
}

/** `while (condition) body`. */
export function compileWhile(statement: Extract<Statement, { kind: 'while' }>, c: Compiler, label?: string): Exec {
  const condition = c.expression(statement.condition);
  const body = c.statement(statement.body, false);
  return (m, env) =>
    loop(
      m,
      env,
      () => condition(m, env),
      () => body(m, env),
      () => {},
      label,
    );
}

/** `for (x in collection) body`. */
export function compileForIn(statement: Extract<Statement, { kind: 'forIn' }>, c: Compiler, label?: string): Exec {
  const iterable = c.expression(statement.iterable);
  const body = c.statement(statement.body, false);
  const { name, type } = statement.variable;
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
      env.declare(name, type === undefined || isUnknown(item) ? item : cast(item, type, true), type);
      const after = afterBody(m, body(m, env), label);
      if (after !== undefined) return after.leave ?? normal;
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

/** `for (start; condition; step) body`. */
export function compileFor(statement: Extract<Statement, { kind: 'for' }>, c: Compiler, label?: string): Exec {
  const initial = c.sequence(statement.initial, false);
  const condition = statement.condition === undefined ? undefined : c.expression(statement.condition);
  const update = compileArguments(statement.update, c);
  const body = c.statement(statement.body, false);
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
      label,
    );
  };
}
