import { numberShape } from '../../../kit/shape';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { BigInteger, Decimal } from '../../runtime/types';
import { either } from './rounding';

export const numberPow = method<Numeric, [number]>({
  on: 'number',
  signature: 'Number pow(int exponent)',
  documentation: 'The power of a BigDecimal or BigInteger.',
  shape: numberShape,
  examples: [example('1.5.pow(2)', '2.25'), example('2G.pow(70)', '1180591620717411303424')],
  call: (n, [e]) => {
    if (e < 0 || e > 999)
      throw new Failure('java.lang.ArithmeticException', 'The exponent must be between 0 and 999999999.');
    return either(
      n,
      'pow',
      (d) => new Decimal(d.unscaled ** BigInt(e), d.scale * e),
      (b) => new BigInteger(b ** BigInt(e)),
    );
  },
});
