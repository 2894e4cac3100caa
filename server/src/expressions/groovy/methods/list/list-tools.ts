import type { Value } from '../../../kit/value';
import { compare, equals } from '../../runtime/compare';
import { Failure, giveUp } from '../../runtime/failure';
import { type Closure, JavaSet } from '../../runtime/types';
import { callOn } from '../helpers';

type List = readonly Value[];
type Changeable = Value[];

/** The elements that equal none of the others, as Groovy compares. */
export const without = (list: List, gone: List): Value[] =>
  list.filter((item) => !gone.some((other) => equals(item, other)));

/** The same list, with other elements. */
export const replaced = (list: Changeable, items: List): Changeable => {
  list.splice(0, list.length, ...items);
  return list;
};

/** The different elements by a key or comparison, in the order of their first occurrence. */
export function distinct(list: List, closure: Closure | undefined): Value[] {
  const kept: Value[] = [];
  if (closure !== undefined && closure.parameters > 1) {
    for (const item of list) if (!kept.some((other) => compare(closure.call([other, item]), 0) === 0)) kept.push(item);
    return kept;
  }
  const keys: Value[] = [];
  for (const item of list) {
    const key = closure === undefined ? item : callOn(closure, item);
    if (keys.some((other) => equals(other, key))) continue;
    keys.push(key);
    kept.push(item);
  }
  return kept;
}

/** The exception of an index the list does not have. */
export const outside = (list: List, index: number): Failure =>
  new Failure(
    'java.lang.IndexOutOfBoundsException',
    `The list has ${list.length} elements, so it has no element ${index}.`,
  );

/** Every way to take one element of each list. */
export function combine(lists: List): Value[][] {
  let rows: Value[][] = [[]];
  for (const given of lists) {
    const items: List = Array.isArray(given) ? given : [given];
    if (rows.length * items.length > 10_000) return giveUp('there are too many combinations');
    rows = items.flatMap((item) => rows.map((row) => [...row, item]));
  }
  return rows;
}

/** The different elements as a set that keeps their order. */
export const asSet = (items: List): JavaSet => JavaSet.from(distinct(items, undefined)) as JavaSet;

export const empty = new Failure(
  'java.util.NoSuchElementException',
  'The list is empty, so it has no greatest or least element.',
);

/** Throws, where an expression is needed. */
export function fail(failure: Failure): never {
  throw failure;
}
