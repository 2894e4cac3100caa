import { isUnknown, Unknown, type Value } from '../../kit/value';
import { Bean } from '../runtime/bean';
import { Failure, giveUp, nullPointer } from '../runtime/failure';
import { invoke } from '../runtime/invoke';
import type { Machine } from '../runtime/machine';
import { isMap } from '../runtime/maps';
import { isNumeric } from '../runtime/numbers';
import { binary } from '../runtime/operators';
import { toText } from '../runtime/text';
import { JavaArray, JavaSet, Range } from '../runtime/types';
import type { Assignment, Node, Step } from '../syntax/node';
import { cast } from './cast';
import { ScriptClosure } from './closure';
import type { Compiler, Env, Run } from './env';

type Store = (value: Value, machine: Machine, env: Env) => Value;

/** `target = value` and `target op= value`. */
export function assign(node: Assignment, c: Compiler): Run {
  const store = storeIn(node.target, c);
  const value = c.expression(node.value);
  const current = node.operator === '=' ? undefined : c.expression(node.target);
  return (m, env) => {
    const given = value(m, env);
    const before = current?.(m, env);
    return store(before === undefined ? given : change(before, node.operator, given), m, env);
  };
}

/** An unknown operand makes the result unknown instead of leaving the variable as it was. */
function change(before: Value, operator: string, given: Value): Value {
  if (isUnknown(before)) return before;
  return isUnknown(given) ? given : binary(operator, before, given);
}

/** `++` and `--`. On anything but a number they call next() and previous(). */
export function step(node: Step, c: Compiler): Run {
  const current = c.expression(node.target);
  const isStored = ['name', 'property', 'index'].includes(node.target.kind);
  const store = isStored ? storeIn(node.target, c) : (value: Value) => value;
  return (m, env) => {
    const before = current(m, env);
    const after =
      isUnknown(before) || isNumeric(before)
        ? change(before, node.operator, 1)
        : invoke(before, node.operator === '+' ? 'next' : 'previous', [], m);
    const stored = store(after, m, env);
    return node.prefix ? stored : before;
  };
}

/** Where an assignment puts its value. What it gives back is the value as it is stored. */
export function storeIn(target: Node, c: Compiler): Store {
  if (target.kind === 'name') return (value, m, env) => storeName(target.name, value, m, env);
  if (target.kind === 'property' && typeof target.name === 'string') {
    const object = c.expression(target.object);
    const { name, access } = target;
    return (value, m, env) => {
      const owner = object(m, env);
      return owner === null && access === '?.' ? value : put(owner, name, value, m, true);
    };
  }
  if (target.kind === 'property' && typeof target.name !== 'string') {
    const object = c.expression(target.object);
    const name = c.expression(target.name);
    return (value, m, env) => put(object(m, env), toText(name(m, env)), value, m, true);
  }
  if (target.kind === 'index') {
    const object = c.expression(target.object);
    const keys = target.arguments.map((key) => c.expression(key));
    const isText = target.arguments[0]?.kind === 'gstring';
    return (value, m, env) => {
      const owner = object(m, env);
      const given = keys.map((key) => key(m, env));
      const key = given.length === 1 ? given[0]! : (given as Value[]);
      return put(owner, isText && !isUnknown(key) ? toText(key) : key, value, m, false);
    };
  }
  return () => giveUp('this assignment is not evaluated');
}

function storeName(name: string, value: Value, m: Machine, env: Env): Value {
  const local = env.find(name);
  if (local !== undefined) {
    const type = local.typeOf(name);
    const stored = type === undefined ? value : isUnknown(value) ? value : cast(value, type, true);
    local.values.set(name, stored);
    return stored;
  }
  for (let at: Env | undefined = env; at !== undefined; at = at.parent) {
    if (at.delegate !== undefined && !at.delegateIsLast && isMap(at.delegate))
      return put(at.delegate, name, value, m, true);
  }
  m.globals ??= new Map();
  m.globals.set(name, value);
  return value;
}

const listLimit = 100_000;

function put(object: Value, key: Value, value: Value, machine: Machine, isProperty: boolean): Value {
  machine.mutates();
  if (object === null) throw nullPointer(`"${toText(key)}" is set on null, which fails.`);
  if (object instanceof ScriptClosure && isProperty && key === 'delegate') {
    object.ownDelegate = value;
  } else if (object instanceof Map && !isUnknown(key)) {
    object.set(key, value);
  } else if (
    Array.isArray(object) &&
    typeof key === 'number' &&
    !(object instanceof JavaSet) &&
    !(object instanceof Range)
  ) {
    putElement(object as Value[], key, value);
  } else if (typeof object === 'string' || typeof object === 'boolean' || isNumeric(object)) {
    throw isProperty
      ? new Failure(
          'groovy.lang.MissingPropertyException',
          `"${toText(key)}" cannot be set on this value.`,
          'unknown-property',
          { name: toText(key), type: 'value' },
        )
      : new Failure(
          'groovy.lang.MissingMethodException',
          'Nothing can be put into this value with [ ].',
          'unknown-method',
          { name: 'putAt', type: 'value' },
        );
  } else {
    machine.poison ??= object instanceof Bean ? 'an object of Saviynt is changed' : 'something unknown is changed';
  }
  return value;
}

/** Lists grow, with null between; arrays do not. */
function putElement(list: Value[], key: number, value: Value): void {
  const at = key < 0 ? key + list.length : key;
  const isFixed = list instanceof JavaArray;
  if (at < 0 || (isFixed && at >= list.length))
    throw new Failure(
      'java.lang.ArrayIndexOutOfBoundsException',
      `There are ${list.length} elements, so there is no element ${key}.`,
    );
  if (at > listLimit) giveUp('the list becomes too long');
  while (list.length < at) list.push(null);
  list[at] = value;
}

/** The values `(a, b) = value` and `def (a, b) = value` take apart. */
export function element(values: Value, index: number): Value {
  if (isUnknown(values)) return new Unknown(values.reason, values.shape?.element);
  if (Array.isArray(values)) return (values[index] as Value | undefined) ?? null;
  if (typeof values === 'string' && index < values.length) return values[index]!;
  return giveUp('what is taken apart here is not evaluated');
}
