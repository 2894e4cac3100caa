import { isUnknown, Unknown } from '../../kit/value';
import { isCase } from '../runtime/compare';
import { giveUp } from '../runtime/failure';
import { isInstance } from '../runtime/kinds';
import type { Machine } from '../runtime/machine';
import { ClassRef } from '../runtime/types';
import type { Node, Statement, SwitchCase } from '../syntax/node';
import { either } from './either';
import { broke, type Compiler, Env, type Exec, normal, type Run, returned, type Signal } from './env';

interface CompiledCase {
  readonly value: Run | undefined;
  readonly body: Exec;
}

/**
 * `switch`. Groovy tries `default` after all cases wherever it stands, and falls through to it last. As the last
 * statement a switch has the value of a case that ends in `break`, or of `default`, and null otherwise (measured).
 */
export function compileSwitch(statement: Extract<Statement, { kind: 'switch' }>, tail: boolean, c: Compiler): Exec {
  const subject = c.expression(statement.subject);
  const ordered = [
    ...statement.cases.filter(({ value }) => value !== undefined),
    ...statement.cases.filter(({ value }) => value === undefined),
  ];
  const cases = ordered.map((entry) => compileCase(entry, tail, c));
  return (m, outer) => {
    const env = new Env(outer);
    const value = subject(m, env);
    if (isUnknown(value)) return eachCase(m, env, value, cases);
    let at = cases.findIndex(
      (entry) =>
        entry.value === undefined ||
        isCase(entry.value(m, env), value, (item, type) => isInstance(item, type) ?? giveUp('its class is not known')),
    );
    for (; at >= 0 && at < cases.length; at++) {
      const signal = cases[at]!.body(m, env);
      if (signal === broke && m.label === undefined) return normal;
      if (signal !== normal) return signal;
    }
    return normal;
  };
}

function compileCase({ value, body }: SwitchCase, tail: boolean, c: Compiler): CompiledCase {
  const last = body[body.length - 1];
  const breaks = last?.kind === 'break' && last.label === undefined;
  const gives = tail && (breaks || value === undefined) && body.length > 0;
  return {
    value: value === undefined ? undefined : caseValue(value, c),
    body: gives ? giving(c.sequence(breaks ? body.slice(0, -1) : body, true)) : c.sequence(body, false),
  };
}

/** A body that gives the value ends the switch even if its last statement has none. */
function giving(body: Exec): Exec {
  return (m, env) => {
    const signal = body(m, env);
    return signal === normal ? broke : signal;
  };
}

function eachCase(m: Machine, env: Env, value: Unknown, cases: readonly CompiledCase[]): Signal {
  for (const { body } of cases) either(m, env, value.reason, body, () => normal);
  m.result = new Unknown(value.reason);
  return returned;
}

/** `case String:` names a class. */
function caseValue(node: Node, c: Compiler): Run {
  if (node.kind === 'name' && /^[A-Z]/.test(node.name)) {
    const reference = new ClassRef(c.className(node.name));
    return () => reference;
  }
  return c.expression(node);
}
