import { numberShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';

export const randomNextDouble = method<Instance>({
  on: 'java.util.Random',
  signature: 'double nextDouble()',
  documentation: 'A random number.',
  shape: numberShape,
  examples: [],
  call: () => giveUp('a random number is different each time'),
});
