import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { Failure } from '../../runtime/failure';

type List = readonly Value[];

export const empty = (which: string): Failure =>
  new Failure('java.util.NoSuchElementException', `The list is empty, so it has no ${which} element.`);

export const unique = (list: List): Value[] =>
  list.filter((item, i) => list.findIndex((other) => equals(other, item)) === i);

export const contains = (list: List, value: Value): boolean => list.some((item) => equals(item, value));

export function fail(failure: Failure): never {
  throw failure;
}
