import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { step } from '../collection/entries';
import { callOn, sameList } from '../helpers';

type List = readonly Value[];

export const listReverseEach = method<List, [Closure]>({
  on: 'list',
  signature: 'List reverseEach(Closure action)',
  documentation: 'Runs the closure on every element from the last; returns the same.',
  shape: sameList,
  examples: [example('[1, 2].reverseEach { it }', '[1, 2]')],
  call: (l, [action], m) => {
    for (let i = l.length - 1; i >= 0; i--) step(m, () => callOn(action, l[i]!));
    return l;
  },
});
