import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, toDecimal } from '../../runtime/numbers';
import { BigInteger, Decimal } from '../../runtime/types';
import { byZero, either, whole } from './rounding';

export const numberRemainder = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number remainder(Number other)',
  documentation: 'What is left after a whole division of two BigDecimal or BigInteger.',
  shape: numberShape,
  examples: [example('7.5.remainder(2.0)', '1.5')],
  call: (n, [other]) =>
    either(
      n,
      'remainder',
      (d) => remainder(d, toDecimal(other)),
      (b) => {
        if (whole(other, 'remainder') === 0n) throw byZero();
        return new BigInteger(b % whole(other, 'remainder'));
      },
    ),
});

function remainder(a: Decimal, b: Decimal): Decimal {
  if (b.unscaled === 0n) throw byZero();
  const scale = Math.max(a.scale, b.scale);
  const x = a.unscaled * 10n ** BigInt(scale - a.scale);
  const y = b.unscaled * 10n ** BigInt(scale - b.scale);
  return new Decimal(x % y, scale);
}
