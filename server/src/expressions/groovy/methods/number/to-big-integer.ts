import { numberShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { type Numeric, normalize } from '../../runtime/numbers';
import { BigInteger, Decimal, Double } from '../../runtime/types';

export const numberToBigInteger = method<Numeric>({
  on: 'number',
  signature: 'BigInteger toBigInteger()',
  documentation: 'The number as a whole number of any size; the fraction is cut.',
  shape: numberShape,
  examples: [example('7.9.toBigInteger()', '7')],
  call: (n) => new BigInteger(wholePart(n)),
});

function wholePart(n: Numeric): bigint {
  const value = normalize(n);
  if (value instanceof BigInteger) return value.value;
  if (value instanceof Decimal)
    return value.scale > 0 ? value.unscaled / 10n ** BigInt(value.scale) : value.unscaled * 10n ** BigInt(-value.scale);
  if (value instanceof Double)
    return Number.isFinite(value.value) ? BigInt(Math.trunc(value.value)) : giveUp('this number has no whole part');
  return BigInt(value);
}
