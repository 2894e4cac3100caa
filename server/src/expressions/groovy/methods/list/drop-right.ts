import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listDropRight = method<List, [number]>({
  on: 'list',
  signature: 'List dropRight(int count)',
  documentation: 'The list without its last elements.',
  shape: sameList,
  examples: [example('[1, 2, 3].dropRight(2)', '[1]')],
  call: (l, [count]) => (count <= 0 ? [...l] : l.slice(0, Math.max(0, l.length - count))),
});
