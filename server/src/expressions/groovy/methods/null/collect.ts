import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';

export const nullCollect = method<null, [Closure?]>({
  on: 'null',
  signature: 'Object collect(Closure change?)',
  documentation: 'An empty list.',
  shape: anyShape,
  examples: [example('null.collect { it }', '[]')],
  call: () => [],
});
