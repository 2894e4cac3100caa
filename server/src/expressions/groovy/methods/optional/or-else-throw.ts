import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { OptionalValue } from '../../runtime/stream';
import { nothing } from '../stream/stream-tools';

export const optionalOrElseThrow = method<OptionalValue>({
  on: 'java.util.Optional',
  signature: 'Object orElseThrow()',
  documentation: 'The value. Fails if there is none (Java 10).',
  shape: anyShape,
  examples: [example("Optional.of('a').orElseThrow()", 'a')],
  call: (o) => {
    if (o.held === null) throw nothing();
    return o.held;
  },
});
