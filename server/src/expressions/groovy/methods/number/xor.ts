import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { logical } from './rounding';

export const numberXor = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number xor(Number other)',
  documentation: 'The bits just one has.',
  shape: numberShape,
  examples: [example('6.xor(3)', '5')],
  call: (n, [other]) => logical('xor', n, other, (a, b) => a ^ b),
});
