import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { StreamValue } from '../../runtime/stream';
import { optionalOf } from './stream-tools';

export const streamFindAny = method<StreamValue>({
  on: 'java.util.stream.Stream',
  signature: 'Optional findAny()',
  documentation: 'An element, if there is one (the first).',
  shape: anyShape,
  examples: [example('[5].stream().findAny().get()', '5')],
  call: (s) => optionalOf(s.items[0]),
});
