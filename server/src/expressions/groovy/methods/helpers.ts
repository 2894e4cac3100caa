import type { Shape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { compare, truth } from '../runtime/compare';
import { nullPointer } from '../runtime/failure';
import type { Machine } from '../runtime/machine';
import { type Closure, Entry } from '../runtime/types';

/** Throws NullPointerException for null, as Java does inside a method given null. */
export function required<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw nullPointer(`${what} is null, which fails.`);
  return value;
}

/** Whether the closure says yes; without a closure, whether the value itself is true. */
export function accepts(closure: Closure | undefined, value: Value, machine: Machine): boolean {
  machine.step();
  return truth(closure === undefined ? value : callOn(closure, value));
}

/** Calls a closure on an element: an entry is spread over two parameters, and so is a list. */
export function callOn(closure: Closure, value: Value): Value {
  if (value instanceof Entry && closure.parameters > 1) return closure.call([value.key, value.value]);
  if (Array.isArray(value) && closure.parameters > 1) return closure.call(value);
  return closure.call([value]);
}

/** The order of a `sort`, `min` or `max` closure: one parameter gives a key, two compare. */
export function comparator(closure: Closure | undefined): (a: Value, b: Value) => number {
  if (closure === undefined) return compare;
  if (closure.parameters > 1) return (a, b) => compare(closure.call([a, b]), 0);
  return (a, b) => compare(closure.call([a]), closure.call([b]));
}

/** A new list with the elements of the receiver. */
export const sameList = (receiver: Shape): Shape => ({
  type: 'list',
  nullable: false,
  ...(receiver.element === undefined ? {} : { element: receiver.element }),
});

/** The element of the receiver, which may be missing. */
export const maybeElement = (receiver: Shape): Shape => ({ ...(receiver.element ?? { type: 'any' }), nullable: true });
/** An element of the receiver; anything when that is not known. */
export const elementOf = (receiver: Shape): Shape => receiver.element ?? { type: 'any' };
