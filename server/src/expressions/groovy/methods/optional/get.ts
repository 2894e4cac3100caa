import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { OptionalValue } from '../../runtime/stream';
import { nothing } from '../stream/stream-tools';

export const optionalGet = method<OptionalValue>({
  on: 'java.util.Optional',
  signature: 'Object get()',
  documentation: 'The value. Fails if there is none.',
  shape: anyShape,
  examples: [example("Optional.of('a').get()", 'a')],
  call: (o) => {
    if (o.held === null) throw nothing();
    return o.held;
  },
});
