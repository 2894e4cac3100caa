import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listDrop = method<List, [number]>({
  on: 'list',
  signature: 'List drop(int count)',
  documentation: 'The list without its first elements.',
  shape: sameList,
  examples: [example('[1,2,3].drop(1)', '[2, 3]')],
  call: (l, [count]) => l.slice(Math.max(0, count)),
});
