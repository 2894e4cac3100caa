import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listTakeRight = method<List, [number]>({
  on: 'list',
  signature: 'List takeRight(int count)',
  documentation: 'The last elements.',
  shape: sameList,
  examples: [example('[1, 2, 3].takeRight(2)', '[2, 3]')],
  call: (l, [count]) => (count <= 0 ? [] : l.slice(-count)),
});
