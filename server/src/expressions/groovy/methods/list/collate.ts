import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const listCollate = method<List, [number]>({
  on: 'list',
  signature: 'List collate(int size)',
  documentation: 'The elements in lists of that size.',
  shape: listShape,
  examples: [example('[1, 2, 3].collate(2)', '[[1, 2], [3]]')],
  call: (l, [size]) => {
    if (size <= 0) return giveUp('lists of size 0');
    const parts: Value[] = [];
    for (let i = 0; i < l.length; i += size) parts.push(l.slice(i, i + size));
    return parts;
  },
});
