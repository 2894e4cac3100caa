import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { Failure } from '../../runtime/failure';

type List = readonly Value[];

/** The exception of an empty list that is asked for an element. @param which `first`, `last` */
export const empty = (which: string): Failure =>
  new Failure('java.util.NoSuchElementException', `The list is empty, so it has no ${which} element.`);

/** Each element once, in the order of the first occurrence; equal as Groovy compares. */
export const unique = (list: List): Value[] =>
  list.filter((item, i) => list.findIndex((other) => equals(other, item)) === i);

/** Whether an element equals the value, as Groovy compares. */
export const contains = (list: List, value: Value): boolean => list.some((item) => equals(item, value));

/** Throws, where an expression is needed. */
export function fail(failure: Failure): never {
  throw failure;
}
