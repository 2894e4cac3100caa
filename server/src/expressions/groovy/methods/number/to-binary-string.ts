import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const numberToBinaryString = method<Value, [number]>({
  on: 'static java.lang.Integer',
  signature: 'String toBinaryString(int value)',
  documentation: 'The bits of the number.',
  shape: stringShape,
  examples: [example('Integer.toBinaryString(5)', '101')],
  call: (_c, [n]) => (n >>> 0).toString(2),
});
