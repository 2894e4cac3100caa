import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { OptionalValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';

export const optionalOrElseGet = method<OptionalValue, [Closure]>({
  on: 'java.util.Optional',
  signature: 'Object orElseGet(Closure default)',
  documentation: 'The value, or what the closure returns.',
  shape: anyShape,
  examples: [example("Optional.ofNullable(null).orElseGet { 'b' }", 'b')],
  call: (o, [otherwise], m) => {
    m.step();
    return o.held ?? otherwise.call([]);
  },
});
