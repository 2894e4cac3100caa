import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const listCollate = [
  method<List, [number, number]>({
    on: 'list',
    signature: 'List collate(int size, int step)',
    documentation: 'Lists of a size, each beginning a step further.',
    shape: listShape,
    examples: [example('[1, 2, 3, 4].collate(2, 1)', '[[1, 2], [2, 3], [3, 4], [4]]')],
    call: (l, [size, step]) => windows(l, size, step, true),
  }),
  method<List, [number, boolean]>({
    on: 'list',
    signature: 'List collate(int size, boolean keepRemainder)',
    documentation: 'The elements in lists of that size, the last incomplete one kept or not.',
    shape: listShape,
    examples: [example('[1, 2, 3].collate(2, false)', '[[1, 2]]')],
    call: (l, [size, keep]) => windows(l, size, size, keep),
  }),
  method<List, [number, number, boolean]>({
    on: 'list',
    signature: 'List collate(int size, int step, boolean keepRemainder)',
    documentation: 'Lists of a size, each beginning a step further, incomplete ones kept or not.',
    shape: listShape,
    examples: [example('[1, 2, 3, 4].collate(3, 1, false)', '[[1, 2, 3], [2, 3, 4]]')],
    call: (l, [size, step, keep]) => windows(l, size, step, keep),
  }),
  method<List, [number]>({
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
  }),
];

function windows(l: List, size: number, step: number, keep: boolean): Value[] {
  if (size <= 0 || step <= 0) return giveUp('lists of size 0');
  const parts: Value[] = [];
  for (let i = 0; i < l.length; i += step) {
    if (!keep && i + size > l.length) break;
    parts.push(l.slice(i, i + size));
  }
  return parts;
}
