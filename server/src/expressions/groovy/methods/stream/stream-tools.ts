import type { Value } from '../../../kit/value';
import { equals, truth } from '../../runtime/compare';
import { Failure } from '../../runtime/failure';
import type { Machine } from '../../runtime/machine';
import { OptionalValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';

/** Calls a closure and counts it as work, which is limited. */
export const run = (closure: Closure, m: Machine, ...args: Value[]): Value => {
  m.step();
  return closure.call(args);
};

/** Whether a closure says yes to an item, by Groovy's truth. */
export const yes = (closure: Closure, m: Machine, item: Value): boolean => truth(run(closure, m, item));

/** An Optional, empty when there is no item. */
export const optionalOf = (item: Value | undefined): OptionalValue => new OptionalValue(item ?? null);

/** The exception of an empty Optional that is asked for its value. */
export const nothing = (): Failure =>
  new Failure(
    'java.util.NoSuchElementException',
    'The Optional is empty, so there is no value. Write .orElse(…) to give one.',
  );

/** Each item once, in the order of the first occurrence. */
export const distinct = (items: readonly Value[]): Value[] =>
  items.filter((item, i) => items.findIndex((other) => equals(item, other)) === i);
