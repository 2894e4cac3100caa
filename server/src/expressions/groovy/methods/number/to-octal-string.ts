import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const numberToOctalString = method<Value, [number]>({
  on: 'static java.lang.Integer',
  signature: 'String toOctalString(int value)',
  documentation: 'The number in base 8.',
  shape: stringShape,
  examples: [example('Integer.toOctalString(8)', '10')],
  call: (_c, [n]) => (n >>> 0).toString(8),
});
