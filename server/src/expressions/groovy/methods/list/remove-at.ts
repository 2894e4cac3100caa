import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { elementOf } from '../helpers';
import { outside } from './list-tools';

type Changeable = Value[];

export const listRemoveAt = method<Changeable, [number]>({
  on: 'list',
  signature: 'Object removeAt(int index)',
  documentation: 'Takes the element at a place away and returns it.',
  shape: elementOf,
  examples: [example('[5, 6].removeAt(0)', '5')],
  call: (l, [index], m) => {
    m.mutates();
    if (index < 0 || index >= l.length) throw outside(l, index);
    return l.splice(index, 1)[0]!;
  },
});
