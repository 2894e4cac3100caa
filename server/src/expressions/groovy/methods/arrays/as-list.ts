import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { JavaArray } from '../../runtime/types';

export const arraysAsList = method<Value, Value[]>({
  on: 'static java.util.Arrays',
  signature: 'List asList(Object... items)',
  documentation: 'The items as a list.',
  shape: listShape,
  examples: [example("Arrays.asList('a', 'b')", '[a, b]')],
  call: (_c, items) => (items.length === 1 && items[0] instanceof JavaArray ? Array.from(items[0]) : [...items]),
});
