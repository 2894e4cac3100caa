import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { binary } from '../../runtime/operators';
import { sameList } from '../helpers';

type List = readonly Value[];

export const listMultiply = method<List, [number]>({
  on: 'list',
  signature: 'List multiply(int count)',
  documentation: 'The elements that many times.',
  shape: sameList,
  examples: [example('[1,2].multiply(2)', '[1, 2, 1, 2]')],
  call: (l, [count]) => binary('*', l, count),
});
