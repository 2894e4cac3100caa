import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { example, method } from '../../runtime/method';

type List = readonly Value[];

export const collectionsFrequency = method<Value, [List, Value]>({
  on: 'static java.util.Collections',
  signature: 'int frequency(List items, Object value)',
  documentation: 'How many elements equal the value.',
  shape: numberShape,
  examples: [example('Collections.frequency([1, 2, 1], 1)', '2')],
  call: (_c, [l, value]) => l.filter((item) => equals(item, value)).length,
});
