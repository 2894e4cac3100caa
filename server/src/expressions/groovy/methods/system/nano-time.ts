import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';

export const systemNanoTime = method<Value>({
  on: 'static java.lang.System',
  signature: 'long nanoTime()',
  documentation: 'A clock without a meaning of its own.',
  shape: numberShape,
  examples: [],
  call: () => giveUp('System.nanoTime() is different each time'),
});
