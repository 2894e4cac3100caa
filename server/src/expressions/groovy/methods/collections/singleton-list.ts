import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const collectionsSingletonList = method<Value, [Value]>({
  on: 'static java.util.Collections',
  signature: 'List singletonList(Object item)',
  documentation: 'A list of one element.',
  shape: listShape,
  examples: [example("Collections.singletonList('a')", '[a]')],
  call: (_c, [item]) => [item],
});
