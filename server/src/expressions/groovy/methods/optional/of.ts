import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { nullPointer } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { OptionalValue } from '../../runtime/stream';

export const optionalOf = method<Value, [Value]>({
  on: 'static java.util.Optional',
  signature: 'Optional of(Object value)',
  documentation: 'An Optional with a value. Fails for null.',
  shape: anyShape,
  examples: [example("Optional.of('a').get()", 'a')],
  call: (_c, [value]) => {
    if (value === null) throw nullPointer('Optional.of(null) fails; write Optional.ofNullable(…).');
    return new OptionalValue(value);
  },
});
