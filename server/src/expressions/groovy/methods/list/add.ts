import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import { JavaSet } from '../../runtime/types';

type List = Value[];

export const listAdd = method<List, [Value]>({
  on: 'list',
  signature: 'boolean add(Object value)',
  documentation: 'Adds the value at the end; true.',
  shape: booleanShape,
  examples: [example('[1,2].add(3)', 'true')],
  call: (l, [value], m) => {
    m.mutates();
    if (l instanceof JavaSet && l.some((item) => equals(item, value))) return false;
    l.push(value);
    return true;
  },
});
