import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const numberToHexString = method<Value, [number]>({
  on: 'static java.lang.Integer',
  signature: 'String toHexString(int value)',
  documentation: 'The number in hexadecimal.',
  shape: stringShape,
  examples: [example('Integer.toHexString(255)', 'ff')],
  call: (_c, [n]) => (n >>> 0).toString(16),
});
