import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { OptionalValue } from '../../runtime/stream';

export const optionalOfNullable = method<Value, [Value]>({
  on: 'static java.util.Optional',
  signature: 'Optional ofNullable(Object value)',
  documentation: 'An Optional, empty for null.',
  shape: anyShape,
  examples: [example("Optional.ofNullable(null).orElse('none')", 'none')],
  call: (_c, [value]) => new OptionalValue(value),
});
