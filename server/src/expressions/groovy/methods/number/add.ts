import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { arithmetic, type Numeric, toDecimal } from '../../runtime/numbers';
import { BigInteger } from '../../runtime/types';
import { either, whole } from './rounding';

export const numberAdd = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number add(Number other)',
  documentation: 'The sum of two BigDecimal or BigInteger.',
  shape: numberShape,
  examples: [example('1.5.add(2.25)', '3.75')],
  call: (n, [other]) =>
    either(
      n,
      'add',
      () => arithmetic('+', n, toDecimal(other)),
      (b) => new BigInteger(b + whole(other, 'add')),
    ),
});
