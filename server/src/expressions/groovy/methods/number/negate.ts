import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { BigInteger, Decimal } from '../../runtime/types';
import { either } from './rounding';

export const numberNegate = method<Numeric>({
  on: 'number',
  signature: 'Number negate()',
  documentation: 'The number of a BigDecimal or BigInteger with the other sign.',
  shape: numberShape,
  examples: [example('1.5.negate()', '-1.5')],
  call: (n) =>
    either(
      n,
      'negate',
      (d) => new Decimal(-d.unscaled, d.scale),
      (b) => new BigInteger(-b),
    ),
});
