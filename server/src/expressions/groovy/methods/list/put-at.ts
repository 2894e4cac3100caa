import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { outside } from './list-tools';

type Changeable = Value[];

export const listPutAt = method<Changeable, [number, Value]>({
  on: 'list',
  signature: 'void putAt(int index, Object value)',
  documentation: 'Sets an element; a place behind the end fills the list with null.',
  shape: anyShape,
  examples: [example("['a'].with { putAt(2, 'c'); it }", '[a, null, c]')],
  call: (l, [index, value], m) => {
    m.mutates();
    const at = index < 0 ? index + l.length : index;
    if (at < 0 || at > 100_000) throw outside(l, index);
    while (l.length < at) l.push(null);
    l[at] = value;
    return null;
  },
});
