import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const objectsRequireNonNullElse = method<Value, [Value, Value]>({
  on: 'static java.util.Objects',
  signature: 'Object requireNonNullElse(Object value, Object default)',
  documentation: 'The value, or the default for null (Java 9).',
  shape: anyShape,
  examples: [example("Objects.requireNonNullElse(null, 'b')", 'b')],
  call: (_c, [value, otherwise]) => value ?? otherwise,
});
