import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { OptionalValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';
import { yes } from '../stream/stream-tools';

export const optionalFilter = method<OptionalValue, [Closure]>({
  on: 'java.util.Optional',
  signature: 'Optional filter(Closure condition)',
  documentation: 'The Optional, empty if the value does not meet the condition.',
  shape: anyShape,
  examples: [example("Optional.of('a').filter { it == 'b' }.isPresent()", 'false')],
  call: (o, [condition], m) => (o.held === null || yes(condition, m, o.held) ? o : new OptionalValue(null)),
});
