import { booleanShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';

export const randomNextBoolean = method<Instance>({
  on: 'java.util.Random',
  signature: 'boolean nextBoolean()',
  documentation: 'A random answer.',
  shape: booleanShape,
  examples: [],
  call: () => giveUp('a random number is different each time'),
});
