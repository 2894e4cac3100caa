import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const arraysAsList = method<Value, Value[]>({
  on: 'static java.util.Arrays',
  signature: 'List asList(Object... items)',
  documentation: 'The items as a list.',
  shape: listShape,
  examples: [example('Arrays.asList(1,2)', '[1, 2]')],
  call: (_c, items) => [...items],
});
