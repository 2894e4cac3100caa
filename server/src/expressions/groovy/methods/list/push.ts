import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

type Changeable = Value[];

export const listPush = method<Changeable, [Value]>({
  on: 'list',
  signature: 'boolean push(Object value)',
  documentation: 'Adds the value at the end (Groovy 2.4).',
  shape: booleanShape,
  examples: [example('[1].with { push(2); it }', '[1, 2]')],
  call: (l, [value], m) => {
    m.mutates();
    l.push(value);
    return true;
  },
});
