import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { sameList } from '../helpers';

type Changeable = Value[];

export const listLeftShift = method<Changeable, [Value]>({
  on: 'list',
  signature: 'List leftShift(Object value)',
  documentation: 'Adds the value at the end; returns the list.',
  shape: sameList,
  examples: [example('[1,2].leftShift(3)', '[1, 2, 3]')],
  call: (l, [value], m) => {
    m.mutates();
    l.push(value);
    return l;
  },
});
