import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { nullPointer } from '../../runtime/failure';
import { example, method } from '../../runtime/method';

export const objectsRequireNonNull = method<Value, [Value, string?]>({
  on: 'static java.util.Objects',
  signature: 'Object requireNonNull(Object value, String message?)',
  documentation: 'The value. Fails for null.',
  shape: anyShape,
  examples: [example("Objects.requireNonNull('a')", 'a')],
  call: (_c, [value, message]) => {
    if (value === null) throw nullPointer(message ?? 'The required value is null, which fails.');
    return value;
  },
});
