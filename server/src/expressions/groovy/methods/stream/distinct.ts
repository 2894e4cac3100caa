import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { StreamValue } from '../../runtime/stream';
import { distinct } from './stream-tools';

export const streamDistinct = method<StreamValue>({
  on: 'java.util.stream.Stream',
  signature: 'Stream distinct()',
  documentation: 'The different elements.',
  shape: anyShape,
  examples: [example('[1, 1, 2].stream().distinct().toList()', '[1, 2]')],
  call: (s) => new StreamValue(distinct(s.items)),
});
