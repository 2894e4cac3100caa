import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { BigInteger } from '../../runtime/types';
import { whole } from './rounding';

export const numberGcd = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'BigInteger gcd(BigInteger other)',
  documentation: 'The greatest common divisor of two BigInteger.',
  shape: numberShape,
  examples: [example('12G.gcd(18G)', '6')],
  call: (n, [other]) => {
    let [a, b] = [whole(n, 'gcd'), whole(other, 'gcd')];
    while (b !== 0n) [a, b] = [b, a % b];
    return new BigInteger(a < 0n ? -a : a);
  },
});
