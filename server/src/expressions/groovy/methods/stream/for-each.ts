import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { StreamValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';
import { run } from './stream-tools';

export const streamForEach = method<StreamValue, [Closure]>({
  on: 'java.util.stream.Stream',
  signature: 'void forEach(Closure action)',
  documentation: 'Runs the closure on every element.',
  shape: anyShape,
  examples: [example('[1].stream().forEach { it }', 'null')],
  call: (s, [action], m) => {
    for (const item of s.items) run(action, m, item);
    return null;
  },
});
