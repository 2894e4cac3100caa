import { numberShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';

export const randomNextInt = method<Instance, [number?]>({
  on: 'java.util.Random',
  signature: 'int nextInt(int bound?)',
  documentation: 'A random number.',
  shape: numberShape,
  examples: [],
  call: () => giveUp('a random number is different each time'),
});
