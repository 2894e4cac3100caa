import { listShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { StreamValue } from '../../runtime/stream';
import { JavaArray } from '../../runtime/types';

export const streamToArray = method<StreamValue>({
  on: 'java.util.stream.Stream',
  signature: 'Array toArray()',
  documentation: 'The elements as an array.',
  shape: listShape,
  examples: [example('[1, 2].stream().toArray()', '[1, 2]')],
  call: (s) => JavaArray.from(s.items) as JavaArray,
});
