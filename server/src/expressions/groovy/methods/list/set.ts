import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { elementOf } from '../helpers';
import { outside } from './list-tools';

type Changeable = Value[];

export const listSet = method<Changeable, [number, Value]>({
  on: 'list',
  signature: 'Object set(int index, Object value)',
  documentation: 'Replaces an element; returns the one before.',
  shape: elementOf,
  examples: [example("['a', 'b'].with { set(0, 'x'); it }", '[x, b]')],
  call: (l, [index, value], m) => {
    m.mutates();
    if (index < 0 || index >= l.length) throw outside(l, index);
    const before = l[index]!;
    l[index] = value;
    return before;
  },
});
