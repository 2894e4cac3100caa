import { anyShape, booleanShape } from '../../kit/shape';
import type { Value } from '../../kit/value';
import { equals } from '../runtime/compare';
import { Failure, giveUp } from '../runtime/failure';
import { method } from '../runtime/method';
import { type Closure, JavaSet } from '../runtime/types';
import { comparator, elementOf, sameList } from './helpers';

type List = Value[];

/** Methods that change the list they are called on. */
export const changingListMethods = new Set([
  'add',
  'addAll',
  'remove',
  'removeAll',
  'retainAll',
  'clear',
  'push',
  'pop',
  'sort',
  'unique',
  'swap',
  'leftShift',
  'put',
  'putAll',
  'set',
  'putAt',
  'append',
  'shuffle',
]);

const inPlace = (list: List, items: readonly Value[]): List => {
  list.splice(0, list.length, ...items);
  return list;
};

export const listChangeMethods = [
  method<List, [Value]>(
    'list',
    'add(Object value)',
    'Adds the value at the end; true.',
    booleanShape,
    (l, [value], m) => {
      m.mutates();
      if (l instanceof JavaSet && l.some((item) => equals(item, value))) return false;
      l.push(value);
      return true;
    },
  ),
  method<List, [Value]>(
    'list',
    'leftShift(Object value)',
    'Adds the value at the end; returns the list.',
    sameList,
    (l, [value], m) => {
      m.mutates();
      l.push(value);
      return l;
    },
  ),
  method<List, [List]>('list', 'addAll(List values)', 'Adds the values at the end.', booleanShape, (l, [values], m) => {
    m.mutates();
    l.push(...values);
    return values.length > 0;
  }),
  method<List, [Value]>(
    'list',
    'push(Object value)',
    'Adds the value at the end (Groovy 2.4).',
    booleanShape,
    (l, [value], m) => {
      m.mutates();
      l.push(value);
      return true;
    },
  ),
  method<List>(
    'list',
    'pop()',
    'Takes the last element away and returns it (Groovy 2.4).',
    elementOf,
    (l, _args, m) => {
      m.mutates();
      if (l.length === 0)
        throw new Failure('java.util.NoSuchElementException', 'The list is empty, so nothing can be taken from it.');
      return l.pop()!;
    },
  ),
  method<List, [Value]>(
    'list',
    'remove(Object valueOrIndex)',
    'Takes the element at a place, or the first equal element, away.',
    anyShape,
    (l, [value], m) => {
      m.mutates();
      if (typeof value === 'number') {
        if (value < 0 || value >= l.length)
          throw new Failure(
            'java.lang.IndexOutOfBoundsException',
            `The list has ${l.length} elements, so it has no element ${value}.`,
          );
        return l.splice(value, 1)[0]!;
      }
      const at = l.findIndex((item) => equals(item, value));
      if (at >= 0) l.splice(at, 1);
      return at >= 0;
    },
  ),
  method<List>('list', 'clear()', 'Takes all elements away.', anyShape, (l, _args, m) => {
    m.mutates();
    l.length = 0;
    return null;
  }),
  method<List, [Closure?]>(
    'list',
    'sort(Closure key?)',
    'Puts the list itself in order and returns it.',
    sameList,
    (l, [key], m) => {
      m.mutates();
      return inPlace(l, [...l].sort(comparator(key)));
    },
  ),
  method<List, [boolean]>(
    'list',
    'sort(boolean mutate)',
    'The elements in order; with false as a new list.',
    sameList,
    (l, [mutate], m) => {
      if (!mutate) return [...l].sort(comparator(undefined));
      m.mutates();
      return inPlace(l, [...l].sort(comparator(undefined)));
    },
  ),
  method<List>('list', 'unique()', 'Takes repeated elements away and returns the list.', sameList, (l, _args, m) => {
    m.mutates();
    return inPlace(
      l,
      l.filter((item, i) => l.findIndex((other) => equals(other, item)) === i),
    );
  }),
  method<List, [number, number]>('list', 'swap(int a, int b)', 'Exchanges two elements.', sameList, (l, [a, b], m) => {
    m.mutates();
    if (l[a] === undefined || l[b] === undefined) return giveUp('swap outside the list');
    [l[a], l[b]] = [l[b]!, l[a]!];
    return l;
  }),
];
