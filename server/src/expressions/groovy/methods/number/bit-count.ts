import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const numberBitCount = method<Value, [number]>({
  on: 'static java.lang.Integer',
  signature: 'int bitCount(int value)',
  documentation: 'How many bits are set.',
  shape: numberShape,
  examples: [example('Integer.bitCount(7)', '3')],
  call: (_c, [n]) => (n >>> 0).toString(2).replaceAll('0', '').length,
});
