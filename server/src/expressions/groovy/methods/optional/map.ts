import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { OptionalValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';
import { run } from '../stream/stream-tools';

export const optionalMap = method<OptionalValue, [Closure]>({
  on: 'java.util.Optional',
  signature: 'Optional map(Closure change)',
  documentation: 'What the closure makes of the value.',
  shape: anyShape,
  examples: [example("Optional.of('a').map { it + 'b' }.get()", 'ab')],
  call: (o, [change], m) => (o.held === null ? o : new OptionalValue(run(change, m, o.held))),
});
