import { anyShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { StreamValue } from '../../runtime/stream';
import type { Closure } from '../../runtime/types';
import { run } from './stream-tools';

export const streamFlatMap = method<StreamValue, [Closure]>({
  on: 'java.util.stream.Stream',
  signature: 'Stream flatMap(Closure change)',
  documentation: 'The elements of the streams the closure returns.',
  shape: anyShape,
  examples: [example('[[1], [2, 3]].stream().flatMap { it.stream() }.toList()', '[1, 2, 3]')],
  call: (s, [change], m) =>
    new StreamValue(
      s.items.flatMap((item) => {
        const made = run(change, m, item);
        return made instanceof StreamValue ? [...made.items] : giveUp('the closure returns no stream');
      }),
    ),
});
