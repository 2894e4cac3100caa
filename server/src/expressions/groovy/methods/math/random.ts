import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';

export const mathRandom = method<Value>({
  on: 'static java.lang.Math',
  signature: 'double random()',
  documentation: 'A random number between 0 and 1.',
  shape: numberShape,
  examples: [],
  call: () => giveUp('a random number is different each time'),
});
