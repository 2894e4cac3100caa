import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const listLastIndexOf = method<List, [Value]>({
  on: 'list',
  signature: 'int lastIndexOf(Object value)',
  documentation: 'Where the value last is, -1 if it is not.',
  shape: numberShape,
  examples: [example('[1,2,3].lastIndexOf(3)', '2')],
  call: (l, [value]) => l.findLastIndex((item) => equals(item, value)),
});
