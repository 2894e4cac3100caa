import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { hashOf } from '../../runtime/hash';
import { example, method } from '../../runtime/method';

export const objectsHashCode = method<Value, [Value]>({
  on: 'static java.util.Objects',
  signature: 'int hashCode(Object value)',
  documentation: 'The hash; 0 for null.',
  shape: numberShape,
  examples: [example("Objects.hashCode('a')", '97')],
  call: (_c, [value]) => hashOf(value),
});
