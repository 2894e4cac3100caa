import { mapShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const collectionsSingletonMap = method<Value, [Value, Value]>({
  on: 'static java.util.Collections',
  signature: 'Map singletonMap(Object key, Object value)',
  documentation: 'A map of one entry.',
  shape: mapShape,
  examples: [example("Collections.singletonMap('a', 1)", '[a:1]')],
  call: (_c, [key, value]) => new Map([[key, value]]),
});
