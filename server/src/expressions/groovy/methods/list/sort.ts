import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { type Closure, JavaSet } from '../../runtime/types';
import { comparator, sameList } from '../helpers';
import { inPlace } from './in-place';
import { replaced } from './list-tools';

type Changeable = Value[];

export const listSort = [
  method<Changeable, [boolean, Closure]>({
    on: 'list',
    signature: 'List sort(boolean mutate, Closure key)',
    documentation: 'The elements in the order of a key or comparison; with false as a new list.',
    shape: sameList,
    examples: [example("['bb', 'a'].sort(false) { it.size() }", '[a, bb]')],
    call: (l, [mutate, key], m) => {
      if (!mutate) return [...l].sort(comparator(key));
      m.mutates();
      return replaced(l, [...l].sort(comparator(key)));
    },
  }),
  method<Changeable, [Closure?]>({
    on: 'list',
    signature: 'List sort(Closure key?)',
    documentation: 'Puts the list itself in order and returns it.',
    shape: sameList,
    examples: [
      example("[1,'a'].sort()", '[1, a]'),
      example("['a','B'].sort { a, b -> a.compareToIgnoreCase(b) }", '[a, B]'),
    ],
    call: (l, [key], m) => {
      // A set keeps its order; what is given is a list.
      if (l instanceof JavaSet) return Array.from(l).sort(comparator(key));
      m.mutates();
      return inPlace(l, [...l].sort(comparator(key)));
    },
  }),
  method<Changeable, [boolean]>({
    on: 'list',
    signature: 'List sort(boolean mutate)',
    documentation: 'The elements in order; with false as a new list.',
    shape: sameList,
    examples: [example("['a','B'].sort { a, b -> a.compareToIgnoreCase(b) }", '[a, B]')],
    call: (l, [mutate], m) => {
      if (!mutate) return [...l].sort(comparator(undefined));
      m.mutates();
      return inPlace(l, [...l].sort(comparator(undefined)));
    },
  }),
];
