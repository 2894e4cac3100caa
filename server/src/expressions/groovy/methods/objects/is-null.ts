import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const objectsIsNull = method<Value, [Value]>({
  on: 'static java.util.Objects',
  signature: 'boolean isNull(Object value)',
  documentation: 'Whether it is null.',
  shape: booleanShape,
  examples: [example('Objects.isNull(null)', 'true')],
  call: (_c, [value]) => value === null,
});
