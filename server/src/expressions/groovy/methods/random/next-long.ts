import { numberShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';

export const randomNextLong = method<Instance>({
  on: 'java.util.Random',
  signature: 'long nextLong()',
  documentation: 'A random number.',
  shape: numberShape,
  examples: [],
  call: () => giveUp('a random number is different each time'),
});
