import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts, sameList } from '../helpers';

type List = readonly Value[];

export const listTakeWhile = method<List, [Closure]>({
  on: 'list',
  signature: 'List takeWhile(Closure condition)',
  documentation: 'The elements up to the first that does not meet the condition.',
  shape: sameList,
  examples: [example('[1, 2, 1].takeWhile { it < 2 }', '[1]')],
  call: (l, [condition], m) => {
    const end = l.findIndex((item) => !accepts(condition, item, m));
    return end < 0 ? [...l] : l.slice(0, end);
  },
});
