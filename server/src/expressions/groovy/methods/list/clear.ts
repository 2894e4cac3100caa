import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

type Changeable = Value[];

export const listClear = method<Changeable>({
  on: 'list',
  signature: 'Object clear()',
  documentation: 'Takes all elements away.',
  shape: anyShape,
  examples: [example('[1].with { clear(); it }', '[]')],
  call: (l, _args, m) => {
    m.mutates();
    l.length = 0;
    return null;
  },
});
