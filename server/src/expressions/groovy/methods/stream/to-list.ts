import { listShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { StreamValue } from '../../runtime/stream';

export const streamToList = method<StreamValue>({
  on: 'java.util.stream.Stream',
  signature: 'List toList()',
  documentation: 'The elements as a list.',
  shape: listShape,
  examples: [example('[1, 2].stream().toList()', '[1, 2]')],
  call: (s) => [...s.items],
});
