import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { StreamValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';
import { yes } from './stream-tools';

export const streamAnyMatch = method<StreamValue, [Closure]>({
  on: 'java.util.stream.Stream',
  signature: 'boolean anyMatch(Closure condition)',
  documentation: 'Whether an element meets the condition.',
  shape: booleanShape,
  examples: [example('[1, 2].stream().anyMatch { it > 1 }', 'true')],
  call: (s, [condition], m) => s.items.some((item) => yes(condition, m, item)),
});
