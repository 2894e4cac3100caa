import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';
import { changeable } from './in-place';

type Changeable = Value[];

export const listSwap = method<Changeable, [number, number]>({
  on: 'list',
  signature: 'List swap(int a, int b)',
  documentation: 'Exchanges two elements.',
  shape: sameList,
  examples: [example('[1,2,3].swap(0,2)', '[3, 2, 1]')],
  call: (l, [a, b], m) => {
    m.mutates();
    changeable(l);
    if (l[a] === undefined || l[b] === undefined) return giveUp('swap outside the list');
    [l[a], l[b]] = [l[b]!, l[a]!];
    return l;
  },
});
