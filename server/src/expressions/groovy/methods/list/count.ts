import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const listCount = method<List, [Value]>({
  on: 'list',
  signature: 'int count(Object value)',
  documentation: 'How many elements equal the value.',
  shape: numberShape,
  examples: [example('[1, 2, 1].count(1)', '2')],
  call: (l, [value]) => l.filter((item) => equals(item, value)).length,
});
