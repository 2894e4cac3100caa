import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { StreamValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';
import { run } from './stream-tools';

export const streamMap = method<StreamValue, [Closure]>({
  on: 'java.util.stream.Stream',
  signature: 'Stream map(Closure change)',
  documentation: 'What the closure returns for every element.',
  shape: anyShape,
  examples: [example('[1, 2].stream().map { it * 2 }.toList()', '[2, 4]')],
  call: (s, [change], m) => new StreamValue(s.items.map((item) => run(change, m, item))),
});
