import { listShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { JavaSet } from '../../runtime/types';

export const collectionsSingleton = method<Value, [Value]>({
  on: 'static java.util.Collections',
  signature: 'Set singleton(Object item)',
  documentation: 'A set of one element.',
  shape: listShape,
  examples: [example("Collections.singleton('a')", '[a]')],
  call: (_c, [item]) => JavaSet.of(item) as JavaSet,
});
