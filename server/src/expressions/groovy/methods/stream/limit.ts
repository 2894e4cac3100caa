import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { StreamValue } from '../../runtime/stream';

export const streamLimit = method<StreamValue, [number | bigint]>({
  on: 'java.util.stream.Stream',
  signature: 'Stream limit(long count)',
  documentation: 'The first elements.',
  shape: anyShape,
  examples: [example('[1, 2, 3].stream().limit(2).toList()', '[1, 2]')],
  call: (s, [count]) => new StreamValue(s.items.slice(0, Number(count))),
});
