import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { example, method } from '../../runtime/method';

type Changeable = Value[];

export const listRemoveElement = method<Changeable, [Value]>({
  on: 'list',
  signature: 'boolean removeElement(Object value)',
  documentation: 'Takes the first equal element away; whether there was one.',
  shape: booleanShape,
  examples: [example('[5, 6].removeElement(6)', 'true')],
  call: (l, [value], m) => {
    m.mutates();
    const at = l.findIndex((item) => equals(item, value));
    if (at >= 0) l.splice(at, 1);
    return at >= 0;
  },
});
