import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { arithmetic, type Numeric, toDecimal } from '../../runtime/numbers';
import { BigInteger } from '../../runtime/types';
import { either, whole } from './rounding';

export const numberSubtract = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number subtract(Number other)',
  documentation: 'The difference of two BigDecimal or BigInteger.',
  shape: numberShape,
  examples: [example('1.5.subtract(2.25)', '-0.75')],
  call: (n, [other]) =>
    either(
      n,
      'subtract',
      () => arithmetic('-', n, toDecimal(other)),
      (b) => new BigInteger(b - whole(other, 'subtract')),
    ),
});
