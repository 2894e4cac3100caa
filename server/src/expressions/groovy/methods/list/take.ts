import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listTake = method<List, [number]>({
  on: 'list',
  signature: 'List take(int count)',
  documentation: 'The first elements.',
  shape: sameList,
  examples: [example('[1,2,3].take(2)', '[1, 2]')],
  call: (l, [count]) => l.slice(0, Math.max(0, count)),
});
