import { joinShapes } from '../../kit/shape';
import { isUnknown, Unknown, type Value } from '../../kit/value';
import { truth } from '../runtime/compare';
import { Failure, UnknownSignal } from '../runtime/failure';
import { shapeOf } from '../runtime/kinds';
import type { Machine } from '../runtime/machine';
import { type Env, restoreState, saveState } from './env';

/** Groovy truth, or undefined if it is not known. */
export function test(value: Value): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return value !== '';
  try {
    return truth(value);
  } catch (error) {
    if (error instanceof UnknownSignal) return undefined;
    throw error;
  }
}

/** Why the truth of a condition is not known. */
export function reasonOf(value: Value): string {
  return isUnknown(value) ? value.reason : 'it depends on something unknown';
}

/** A value that is one of two. */
export function join(a: Value, b: Value, reason: string): Value {
  if (a === b && !isUnknown(a)) return a;
  const left = shapeOf(a);
  const right = shapeOf(b);
  // null or text is a text that may be null, not "anything".
  if (a === null && !isUnknown(a)) return new Unknown(reason, { ...right, nullable: true });
  if (b === null && !isUnknown(b)) return new Unknown(reason, { ...left, nullable: true });
  return new Unknown(reason, joinShapes(left, right));
}

/** Evaluates with more paths known not to be null. Facts only matter to a check. */
export function assuming<R>(machine: Machine, paths: readonly string[], evaluate: () => R): R {
  if (machine.sink === undefined || paths.length === 0) return evaluate();
  const before = machine.facts;
  machine.facts = new Set([...(before ?? []), ...paths]);
  try {
    return evaluate();
  } finally {
    machine.facts = before;
  }
}

/**
 * Evaluates both ways of a condition that is not known, each from the same variables, and joins values and variables.
 * A way that fails while rendering makes the result unknown, since it may not be the one taken.
 */
export function bothWays(machine: Machine, env: Env, reason: string, first: () => Value, second: () => Value): Value {
  const before = saveState(machine, env);
  machine.speculative++;
  try {
    const a = attempt(first);
    const afterFirst = saveState(machine, env);
    restoreState(before);
    const b = attempt(second);
    for (const [live, saved] of afterFirst) {
      for (const [name, value] of live) if (saved.has(name)) live.set(name, join(saved.get(name)!, value, reason));
    }
    return join(a, b, reason);
  } finally {
    machine.speculative--;
  }
}

/** A way that may not be taken: its failure only makes its value unknown. */
function attempt(evaluate: () => Value): Value {
  try {
    return evaluate();
  } catch (error) {
    if (error instanceof UnknownSignal) return error.unknown;
    if (error instanceof Failure) return new Unknown('it may fail');
    throw error;
  }
}
