import { numberShape } from '../../../kit/shape';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { type Numeric, toDecimal } from '../../runtime/numbers';
import { type RoundingMode, type RoundingValue, round, roundingMode } from '../../runtime/rounding';
import { BigInteger, Decimal } from '../../runtime/types';
import { byZero, decimal, either, whole } from './rounding';

export const numberDivide = [
  method<Numeric, [Numeric, number, RoundingValue]>({
    on: 'number',
    signature: 'BigDecimal divide(BigDecimal other, int digits, RoundingMode rounding)',
    documentation: 'The quotient with so many digits behind the point.',
    shape: numberShape,
    examples: [example('10.0.divide(3.0, 2, java.math.RoundingMode.HALF_UP)', '3.33')],
    call: (n, [other, digits, mode]) => divided(decimal(n, 'divide'), toDecimal(other), digits, mode.mode),
  }),
  method<Numeric, [Numeric, number, number]>({
    on: 'number',
    signature: 'BigDecimal divide(BigDecimal other, int digits, int rounding)',
    documentation: 'The quotient with so many digits behind the point.',
    shape: numberShape,
    examples: [example('10.0.divide(3.0, 2, BigDecimal.ROUND_HALF_UP)', '3.33')],
    call: (n, [other, digits, mode]) => divided(decimal(n, 'divide'), toDecimal(other), digits, roundingMode(mode)),
  }),
  method<Numeric, [Numeric]>({
    on: 'number',
    signature: 'Number divide(Number other)',
    documentation: 'The exact quotient of two BigDecimal (fails if it never ends), or the whole one of two BigInteger.',
    shape: numberShape,
    examples: [example('1.0.divide(8.0)', '0.125')],
    call: (n, [other]) =>
      either(
        n,
        'divide',
        (d) => exactly(d, toDecimal(other)),
        (b) => {
          if (whole(other, 'divide') === 0n) throw byZero();
          return new BigInteger(b / whole(other, 'divide'));
        },
      ),
  }),
];

function exactly(a: Decimal, b: Decimal): Decimal {
  if (b.unscaled === 0n) throw byZero();
  const preferred = a.scale - b.scale;
  for (let extra = 0; extra < 400; extra++) {
    const wide = a.unscaled * 10n ** BigInt(extra);
    if (wide % b.unscaled === 0n) return new Decimal(wide / b.unscaled, preferred + extra);
  }
  throw new Failure(
    'java.lang.ArithmeticException',
    'The quotient has no end, so divide() fails. Give it a number of digits and a rounding mode.',
  );
}

function divided(a: Decimal, b: Decimal, digits: number, mode: RoundingMode): Decimal {
  if (b.unscaled === 0n) throw byZero();
  const extra = Math.max(0, digits + b.scale - a.scale) + 30;
  const quotient = (a.unscaled * 10n ** BigInt(extra)) / b.unscaled;
  const exact = (a.unscaled * 10n ** BigInt(extra)) % b.unscaled === 0n;
  // One more digit keeps what was cut from counting as exact.
  const kept = exact ? quotient * 10n : quotient * 10n + (a.unscaled < 0n !== b.unscaled < 0n ? -1n : 1n);
  return round(new Decimal(kept, a.scale - b.scale + extra + 1), digits, mode);
}
