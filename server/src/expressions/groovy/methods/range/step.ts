import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type List = readonly Value[];

export const rangeStep = method<List, [number]>({
  on: 'range',
  signature: 'List step(int by)',
  documentation: 'Every so many elements.',
  shape: sameList,
  examples: [example('(1..9).step(3)', '[1, 4, 7]')],
  call: (l, [by]) => {
    if (by === 0) return giveUp('a step of 0');
    const items = by < 0 ? [...l].reverse() : l;
    return items.filter((_item, i) => i % Math.abs(by) === 0);
  },
});
