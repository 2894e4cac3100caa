import { isUnknown, type Value } from '../../kit/value';
import { Bean } from '../runtime/bean';
import { giveUp, nullPointer } from '../runtime/failure';
import type { Machine } from '../runtime/machine';
import { binary } from '../runtime/operators';
import { toText } from '../runtime/text';
import type { Assignment, Node, Step } from '../syntax/node';
import type { Env, Run } from './env';
import { compile } from './expression';

type Store = (value: Value, machine: Machine, env: Env) => void;

/** `target = value`, or `target op= value` when `current` reads the target. */
export function assign(node: Assignment, value: Run, current: Run | undefined): Run {
  const store = storeIn(node.target);
  return (m, env) => {
    const given = value(m, env);
    const before = current?.(m, env);
    const result = before === undefined ? given : change(before, node.operator, given);
    store(result, m, env);
    return result;
  };
}

/** An unknown operand makes the result unknown instead of leaving the variable as it was. */
function change(before: Value, operator: string, given: Value): Value {
  if (isUnknown(before)) return before;
  return isUnknown(given) ? given : binary(operator, before, given);
}

export function step(node: Step, current: Run): Run {
  const store = storeIn(node.target);
  return (m, env) => {
    const before = current(m, env);
    const after = change(before, node.operator, 1);
    store(after, m, env);
    return node.prefix ? after : before;
  };
}

function storeIn(target: Node): Store {
  if (target.kind === 'name') {
    return (value, m, env) => {
      const local = env.find(target.name);
      if (local !== undefined) local.values.set(target.name, value);
      else {
        m.globals ??= new Map();
        m.globals.set(target.name, value);
      }
    };
  }
  if (target.kind === 'property' && typeof target.name === 'string') {
    const object = compile(target.object);
    const { name } = target;
    return (value, m, env) => put(object(m, env), name, value, m);
  }
  if (target.kind === 'index' && target.arguments.length === 1) {
    const object = compile(target.object);
    const key = compile(target.arguments[0]!);
    return (value, m, env) => put(object(m, env), key(m, env), value, m);
  }
  return () => giveUp('this assignment is not evaluated');
}

function put(object: Value, key: Value, value: Value, machine: Machine): void {
  machine.mutates();
  if (object === null) throw nullPointer(`"${toText(key)}" is set on null, which fails.`);
  if (object instanceof Map && !isUnknown(key)) object.set(key, value);
  else if (Array.isArray(object) && typeof key === 'number' && key >= 0 && key < 100_000) {
    const list = object as Value[];
    while (list.length < key) list.push(null);
    list[key] = value;
  } else {
    machine.poison ??= object instanceof Bean ? 'an object of Saviynt is changed' : 'something unknown is changed';
  }
}
