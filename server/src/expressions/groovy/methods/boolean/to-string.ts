import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const booleanToString = method<Value, [boolean]>({
  on: 'static java.lang.Boolean',
  signature: 'String toString(boolean value)',
  documentation: 'true or false as text.',
  shape: stringShape,
  examples: [example('Boolean.toString(true)', 'true')],
  call: (_c, [b]) => String(b),
});
