import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { StreamValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';
import { run } from './stream-tools';

export const streamMapToInt = method<StreamValue, [Closure]>({
  on: 'java.util.stream.Stream',
  signature: 'IntStream mapToInt(Closure change)',
  documentation: 'What the closure returns for every element, as numbers.',
  shape: anyShape,
  examples: [example("['a', 'bb'].stream().mapToInt { it.size() }.sum()", '3')],
  call: (s, [change], m) => new StreamValue(s.items.map((item) => run(change, m, item))),
});
