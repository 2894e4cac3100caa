import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { StreamValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';
import { run } from './stream-tools';

export const streamReduce = method<StreamValue, [Value, Closure]>({
  on: 'java.util.stream.Stream',
  signature: 'Object reduce(Object initial, Closure combine)',
  documentation: 'Combines all elements, one after the other.',
  shape: anyShape,
  examples: [example('[1, 2, 3].stream().reduce(0) { a, b -> a + b }', '6')],
  call: (s, [initial, combine], m) => s.items.reduce<Value>((a, b) => run(combine, m, a, b), initial),
});
