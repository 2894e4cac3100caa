import { anyShape, booleanShape, listShape, mapShape, numberShape, stringShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { compare, equals } from '../runtime/compare';
import { Failure, giveUp } from '../runtime/failure';
import { method } from '../runtime/method';
import { binary } from '../runtime/operators';
import { toText } from '../runtime/text';
import { JavaArray, JavaSet } from '../runtime/types';
import { elementOf, maybeElement, sameList } from './helpers';

type List = readonly Value[];
const empty = (which: string): Failure =>
  new Failure('java.util.NoSuchElementException', `The list is empty, so it has no ${which} element.`);
const unique = (list: List): Value[] => list.filter((item, i) => list.findIndex((other) => equals(other, item)) === i);
const flatten = (list: List, depth = 0): Value[] =>
  depth > 100
    ? giveUp('the list is nested too deeply')
    : list.flatMap((item) => (Array.isArray(item) ? flatten(item, depth + 1) : [item]));
const contains = (list: List, value: Value): boolean => list.some((item) => equals(item, value));

export const listMethods = [
  method<List>('list', 'size()', 'The number of elements.', numberShape, (l) => l.length),
  method<List>('list', 'isEmpty()', 'Whether it has no elements.', booleanShape, (l) => l.length === 0),
  method<List, [string?]>(
    'list',
    'join(String separator?)',
    'The elements as text with the separator between them.',
    stringShape,
    (l, [separator]) => l.map((item) => toText(item)).join(separator ?? ''),
  ),
  method<List>('list', 'first()', 'The first element. Fails if the list is empty.', elementOf, (l) =>
    l.length === 0 ? fail(empty('first')) : l[0]!,
  ),
  method<List>('list', 'head()', 'The first element. Fails if the list is empty.', elementOf, (l) =>
    l.length === 0 ? fail(empty('first')) : l[0]!,
  ),
  method<List>('list', 'last()', 'The last element. Fails if the list is empty.', elementOf, (l) =>
    l.length === 0 ? fail(empty('last')) : l[l.length - 1]!,
  ),
  method<List>('list', 'tail()', 'The list without its first element.', sameList, (l) =>
    l.length === 0 ? fail(empty('first')) : l.slice(1),
  ),
  method<List>('list', 'init()', 'The list without its last element.', sameList, (l) =>
    l.length === 0 ? fail(empty('last')) : l.slice(0, -1),
  ),
  method<List, [number]>('list', 'get(int index)', 'One element. Fails outside the list.', elementOf, (l, [index]) => {
    if (index < 0 || index >= l.length)
      throw new Failure(
        'java.lang.IndexOutOfBoundsException',
        `The list has ${l.length} elements, so it has no element ${index}.`,
      );
    return l[index]!;
  }),
  method<List, [number]>(
    'list',
    'getAt(int index)',
    'One element; negative counts from the end, null outside the list.',
    maybeElement,
    (l, [index]) => l[index < 0 ? index + l.length : index] ?? null,
  ),
  method<List, [Value]>(
    'list',
    'contains(Object value)',
    'Whether an element equals the value.',
    booleanShape,
    (l, [value]) => contains(l, value),
  ),
  method<List, [List]>(
    'list',
    'containsAll(List values)',
    'Whether all values are in it.',
    booleanShape,
    (l, [values]) => values.every((value) => contains(l, value)),
  ),
  method<List, [Value]>(
    'list',
    'indexOf(Object value)',
    'Where the value first is, -1 if it is not.',
    numberShape,
    (l, [value]) => l.findIndex((item) => equals(item, value)),
  ),
  method<List, [Value]>(
    'list',
    'lastIndexOf(Object value)',
    'Where the value last is, -1 if it is not.',
    numberShape,
    (l, [value]) => l.findLastIndex((item) => equals(item, value)),
  ),
  method<List>('list', 'reverse()', 'The elements backwards, as a new list.', sameList, (l) => [...l].reverse()),
  method<List>('list', 'toUnique()', 'The different elements, as a new list.', sameList, unique),
  method<List>('list', 'toSet()', 'The different elements.', sameList, (l) => JavaSet.from(unique(l)) as JavaSet),
  method<List>('list', 'toList()', 'The elements as a new list.', sameList, (l) => Array.from(l)),
  method<List>('list', 'asList()', 'The same list.', sameList, (l) => l),
  method<List>('list', 'asImmutable()', 'The same list, which can no longer be changed.', sameList, (l) => l),
  method<List>('list', 'toArray()', 'The elements as an array.', sameList, (l) => JavaArray.from(l) as JavaArray),
  method<List>('list', 'toSorted()', 'The elements in order, as a new list.', sameList, (l) => [...l].sort(compare)),
  method<List>('list', 'flatten()', 'The elements of the list and of the lists in it.', listShape, (l) => flatten(l)),
  method<List, [number]>('list', 'take(int count)', 'The first elements.', sameList, (l, [count]) =>
    l.slice(0, Math.max(0, count)),
  ),
  method<List, [number]>('list', 'drop(int count)', 'The list without its first elements.', sameList, (l, [count]) =>
    l.slice(Math.max(0, count)),
  ),
  method<List, [number, number]>(
    'list',
    'subList(int from, int to)',
    'The elements from one place to before another.',
    sameList,
    (l, [from, to]) => {
      if (from < 0 || to > l.length || from > to)
        throw new Failure(
          'java.lang.IndexOutOfBoundsException',
          `The list has ${l.length} elements, so ${from} to ${to} is outside it.`,
        );
      return l.slice(from, to);
    },
  ),
  method<List, [List]>('list', 'intersect(List other)', 'The elements that are in both.', sameList, (l, [other]) =>
    l.filter((item) => contains(other, item)),
  ),
  method<List, [List]>(
    'list',
    'disjoint(List other)',
    'Whether no element is in both.',
    booleanShape,
    (l, [other]) => !l.some((item) => contains(other, item)),
  ),
  method<List, [Value]>(
    'list',
    'plus(Object other)',
    'A new list with the element, or the elements of the list, added.',
    sameList,
    (l, [other]) => binary('+', l, other),
  ),
  method<List, [Value]>(
    'list',
    'minus(Object other)',
    'A new list without the element, or the elements of the list.',
    sameList,
    (l, [other]) => binary('-', l, other),
  ),
  method<List, [number]>('list', 'multiply(int count)', 'The elements that many times.', sameList, (l, [count]) =>
    binary('*', l, count),
  ),
  method<List>('list', 'sum()', 'All elements added; null for an empty list.', anyShape, (l) =>
    l.length === 0 ? null : l.reduce((a, b) => binary('+', a, b)),
  ),
  method<List>('list', 'max()', 'The greatest element; null for an empty list.', maybeElement, (l) =>
    l.filter((item) => item !== null).reduce<Value>((a, b) => (a === null || compare(b, a) > 0 ? b : a), null),
  ),
  method<List>('list', 'min()', 'The least element; null for an empty list.', maybeElement, (l) =>
    l.filter((item) => item !== null).reduce<Value>((a, b) => (a === null || compare(b, a) < 0 ? b : a), null),
  ),
  method<List>('list', 'withIndex()', 'Pairs of element and place.', listShape, (l) => l.map((item, i) => [item, i])),
  method<List>(
    'list',
    'indexed()',
    'A map from place to element.',
    mapShape,
    (l) => new Map(l.map((item, i) => [i, item])),
  ),
  method<List>('list', 'getIndices()', 'The places of the elements.', listShape, (l) => l.map((_item, i) => i)),
  method<List, [number]>('list', 'collate(int size)', 'The elements in lists of that size.', listShape, (l, [size]) => {
    if (size <= 0) return giveUp('lists of size 0');
    const parts: Value[] = [];
    for (let i = 0; i < l.length; i += size) parts.push(l.slice(i, i + size));
    return parts;
  }),
  method<List>('list', 'transpose()', 'Rows to columns.', listShape, (l) => {
    const rows = l as readonly List[];
    const width = Math.min(...rows.map((row) => row.length));
    return Number.isFinite(width)
      ? Array.from({ length: width }, (_none, i) => rows.map((row) => row[i] as Value))
      : [];
  }),
  method<Value, Value[]>(
    'static java.util.Arrays',
    'asList(Object... items)',
    'The items as a list.',
    listShape,
    (_c, items) => [...items],
  ),
  method('static java.util.Collections', 'emptyList()', 'An empty list.', listShape, () => []),
  method<Value, [List?]>('new java.util.ArrayList', 'new(List items?)', 'A new list.', listShape, (_c, [items]) => [
    ...(items ?? []),
  ]),
];

function fail(failure: Failure): never {
  throw failure;
}
