import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { StreamValue } from '../../runtime/stream';
import { optionalOf } from './stream-tools';

export const streamFindFirst = method<StreamValue>({
  on: 'java.util.stream.Stream',
  signature: 'Optional findFirst()',
  documentation: 'The first element, if there is one.',
  shape: anyShape,
  examples: [example('[5, 6].stream().findFirst().get()', '5')],
  call: (s) => optionalOf(s.items[0]),
});
