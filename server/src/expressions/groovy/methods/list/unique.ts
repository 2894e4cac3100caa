import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { sameList } from '../helpers';
import { inPlace } from './in-place';
import { distinct, replaced } from './list-tools';

type Changeable = Value[];

export const listUnique = [
  method<Changeable, [Closure]>({
    on: 'list',
    signature: 'List unique(Closure key)',
    documentation: 'Takes elements away that repeat by a key or comparison; returns the list.',
    shape: sameList,
    examples: [
      example("['a', 'B', 'A'].unique { it.toLowerCase() }", '[a, B]'),
      example('[3, 1, 3].unique { a, b -> a <=> b }', '[3, 1]'),
    ],
    call: (l, [key], m) => {
      m.mutates();
      return replaced(l, distinct(l, key));
    },
  }),
  method<Changeable, [boolean]>({
    on: 'list',
    signature: 'List unique(boolean mutate)',
    documentation: 'The different elements; with false as a new list.',
    shape: sameList,
    examples: [example('[1, 1, 2].unique(false)', '[1, 2]')],
    call: (l, [mutate], m) => {
      if (!mutate) return distinct(l, undefined);
      m.mutates();
      return replaced(l, distinct(l, undefined));
    },
  }),
  method<Changeable, [boolean, Closure]>({
    on: 'list',
    signature: 'List unique(boolean mutate, Closure key)',
    documentation: 'The elements that differ by a key; with false as a new list.',
    shape: sameList,
    examples: [example("['a', 'A'].unique(false) { it.toLowerCase() }", '[a]')],
    call: (l, [mutate, key], m) => {
      if (!mutate) return distinct(l, key);
      m.mutates();
      return replaced(l, distinct(l, key));
    },
  }),
  method<Changeable>({
    on: 'list',
    signature: 'List unique()',
    documentation: 'Takes repeated elements away and returns the list.',
    shape: sameList,
    examples: [example('[1,1,2].unique()', '[1, 2]')],
    call: (l, _args, m) => {
      m.mutates();
      return inPlace(
        l,
        l.filter((item, i) => l.findIndex((other) => equals(other, item)) === i),
      );
    },
  }),
];
