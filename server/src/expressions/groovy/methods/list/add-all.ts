import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

type List = Value[];

export const listAddAll = method<List, [List]>({
  on: 'list',
  signature: 'boolean addAll(List values)',
  documentation: 'Adds the values at the end.',
  shape: booleanShape,
  examples: [example('[1].with { addAll([2, 3]); it }', '[1, 2, 3]')],
  call: (l, [values], m) => {
    m.mutates();
    l.push(...values);
    return values.length > 0;
  },
});
