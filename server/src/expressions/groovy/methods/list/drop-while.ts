import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { accepts, sameList } from '../helpers';

type List = readonly Value[];

export const listDropWhile = method<List, [Closure]>({
  on: 'list',
  signature: 'List dropWhile(Closure condition)',
  documentation: 'The elements from the first that does not meet the condition.',
  shape: sameList,
  examples: [example('[1, 2, 1].dropWhile { it < 2 }', '[2, 1]')],
  call: (l, [condition], m) => {
    const start = l.findIndex((item) => !accepts(condition, item, m));
    return start < 0 ? [] : l.slice(start);
  },
});
