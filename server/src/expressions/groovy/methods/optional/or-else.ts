import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { OptionalValue } from '../../runtime/stream';

export const optionalOrElse = method<OptionalValue, [Value]>({
  on: 'java.util.Optional',
  signature: 'Object orElse(Object default)',
  documentation: 'The value, or the default.',
  shape: anyShape,
  examples: [example("Optional.ofNullable(null).orElse('b')", 'b')],
  call: (o, [otherwise]) => o.held ?? otherwise,
});
