import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { whole } from './rounding';

export const numberBitLength = method<Numeric>({
  on: 'number',
  signature: 'int bitLength()',
  documentation: 'How many bits a BigInteger needs.',
  shape: numberShape,
  examples: [example('255G.bitLength()', '8')],
  call: (n) => {
    const b = whole(n, 'bitLength');
    return b === 0n ? 0 : (b < 0n ? -b - 1n : b).toString(2).length;
  },
});
