import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { StreamValue } from '../../runtime/stream';

export const streamBoxed = method<StreamValue>({
  on: 'java.util.stream.Stream',
  signature: 'Stream boxed()',
  documentation: 'The same elements.',
  shape: anyShape,
  examples: [example("'ab'.chars().boxed().count()", '2')],
  call: (s) => s,
});
