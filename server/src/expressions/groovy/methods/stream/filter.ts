import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { StreamValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';
import { yes } from './stream-tools';

export const streamFilter = method<StreamValue, [Closure]>({
  on: 'java.util.stream.Stream',
  signature: 'Stream filter(Closure condition)',
  documentation: 'The elements that meet the condition.',
  shape: anyShape,
  examples: [example('[1, 2, 3].stream().filter { it > 1 }.toList()', '[2, 3]')],
  call: (s, [condition], m) => new StreamValue(s.items.filter((item) => yes(condition, m, item))),
});
