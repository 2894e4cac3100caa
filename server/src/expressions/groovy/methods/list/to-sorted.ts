import type { Value } from '../../../kit/value';
import { compare } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { comparator, sameList } from '../helpers';

type List = readonly Value[];

export const listToSorted = [
  method<List, [Closure]>({
    on: 'list',
    signature: 'List toSorted(Closure key)',
    documentation: 'The elements in the order of a key or comparison, as a new list.',
    shape: sameList,
    examples: [example("['ccc', 'a', 'bb'].toSorted { it.size() }", '[a, bb, ccc]')],
    call: (l, [key]) => [...l].sort(comparator(key)),
  }),
  method<List>({
    on: 'list',
    signature: 'List toSorted()',
    documentation: 'The elements in order, as a new list.',
    shape: sameList,
    examples: [example('[2,1].toSorted()', '[1, 2]')],
    call: (l) => [...l].sort(compare),
  }),
];
