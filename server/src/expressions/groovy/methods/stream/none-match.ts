import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { StreamValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';
import { yes } from './stream-tools';

export const streamNoneMatch = method<StreamValue, [Closure]>({
  on: 'java.util.stream.Stream',
  signature: 'boolean noneMatch(Closure condition)',
  documentation: 'Whether no element meets the condition.',
  shape: booleanShape,
  examples: [example('[1, 2].stream().noneMatch { it > 2 }', 'true')],
  call: (s, [condition], m) => !s.items.some((item) => yes(condition, m, item)),
});
