import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { StreamValue } from '../../runtime/stream';

export const streamCount = method<StreamValue>({
  on: 'java.util.stream.Stream',
  signature: 'long count()',
  documentation: 'The number of elements.',
  shape: numberShape,
  examples: [example('[5, 6].stream().count()', '2')],
  call: (s) => BigInt(s.items.length),
});
