import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { sameList } from '../helpers';
import { unique } from './elements';
import { distinct } from './list-tools';

type List = readonly Value[];

export const listToUnique = [
  method<List, [Closure]>({
    on: 'list',
    signature: 'List toUnique(Closure key)',
    documentation: 'The elements that differ by a key or comparison, as a new list.',
    shape: sameList,
    examples: [example("['a', 'B', 'A'].toUnique { it.toLowerCase() }", '[a, B]')],
    call: (l, [key]) => distinct(l, key),
  }),
  method<List>({
    on: 'list',
    signature: 'List toUnique()',
    documentation: 'The different elements, as a new list.',
    shape: sameList,
    examples: [example('[1,1,2].toUnique()', '[1, 2]')],
    call: unique,
  }),
];
