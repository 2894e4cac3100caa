import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { StreamValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';
import { yes } from './stream-tools';

export const streamAllMatch = method<StreamValue, [Closure]>({
  on: 'java.util.stream.Stream',
  signature: 'boolean allMatch(Closure condition)',
  documentation: 'Whether all elements meet the condition.',
  shape: booleanShape,
  examples: [example('[1, 2].stream().allMatch { it > 1 }', 'false')],
  call: (s, [condition], m) => s.items.every((item) => yes(condition, m, item)),
});
