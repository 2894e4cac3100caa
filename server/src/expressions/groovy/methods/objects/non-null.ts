import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const objectsNonNull = method<Value, [Value]>({
  on: 'static java.util.Objects',
  signature: 'boolean nonNull(Object value)',
  documentation: 'Whether it is not null.',
  shape: booleanShape,
  examples: [example('Objects.nonNull(null)', 'false')],
  call: (_c, [value]) => value !== null,
});
