import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { StreamValue } from '../../runtime/stream';

export const streamOf = method<Value, Value[]>({
  on: 'static java.util.stream.Stream',
  signature: 'Stream of(Object... items)',
  documentation: 'A stream of the items.',
  shape: anyShape,
  examples: [example("java.util.stream.Stream.of('a', 'b').count()", '2')],
  call: (_c, items) => new StreamValue(items),
});
