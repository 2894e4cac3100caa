import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { equals } from '../../runtime/compare';
import { example, method } from '../../runtime/method';

export const objectsEquals = method<Value, [Value, Value]>({
  on: 'static java.util.Objects',
  signature: 'boolean equals(Object a, Object b)',
  documentation: 'Whether both are equal or null.',
  shape: booleanShape,
  examples: [example('Objects.equals(null, null)', 'true')],
  call: (_c, [a, b]) => equals(a, b),
});
