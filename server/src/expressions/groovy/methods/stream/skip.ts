import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { StreamValue } from '../../runtime/stream';

export const streamSkip = method<StreamValue, [number | bigint]>({
  on: 'java.util.stream.Stream',
  signature: 'Stream skip(long count)',
  documentation: 'The stream without its first elements.',
  shape: anyShape,
  examples: [example('[1, 2, 3].stream().skip(2).toList()', '[3]')],
  call: (s, [count]) => new StreamValue(s.items.slice(Number(count))),
});
