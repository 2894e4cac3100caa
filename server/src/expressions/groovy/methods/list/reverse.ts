import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';
import { replaced } from './list-tools';

type Changeable = Value[];
type List = readonly Value[];

export const listReverse = [
  method<Changeable, [boolean]>({
    on: 'list',
    signature: 'List reverse(boolean mutate)',
    documentation: 'The elements backwards; with true the list itself is turned around.',
    shape: sameList,
    examples: [example('[1, 2].reverse(true)', '[2, 1]')],
    call: (l, [mutate], m) => {
      if (!mutate) return [...l].reverse();
      m.mutates();
      return replaced(l, [...l].reverse());
    },
  }),
  method<List>({
    on: 'list',
    signature: 'List reverse()',
    documentation: 'The elements backwards, as a new list.',
    shape: sameList,
    examples: [example("['a', 'b'].reverse()", '[b, a]')],
    call: (l) => [...l].reverse(),
  }),
];
