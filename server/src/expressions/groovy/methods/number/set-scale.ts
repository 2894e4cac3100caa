import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { type RoundingValue, round, roundingMode } from '../../runtime/rounding';
import { decimal } from './rounding';

export const numberSetScale = [
  method<Numeric, [number, number]>({
    on: 'number',
    signature: 'BigDecimal setScale(int digits, int rounding)',
    documentation:
      'A decimal with so many digits behind the point, rounded by a mode such as BigDecimal.ROUND_HALF_UP.',
    shape: numberShape,
    examples: [
      example('2.345.setScale(2, BigDecimal.ROUND_HALF_UP)', '2.35'),
      example('2.345.setScale(2, BigDecimal.ROUND_DOWN)', '2.34'),
    ],
    call: (n, [digits, mode]) => round(decimal(n, 'setScale'), digits, roundingMode(mode)),
  }),
  method<Numeric, [number, RoundingValue]>({
    on: 'number',
    signature: 'BigDecimal setScale(int digits, RoundingMode rounding)',
    documentation:
      'A decimal with so many digits behind the point, rounded by a mode such as java.math.RoundingMode.HALF_EVEN.',
    shape: numberShape,
    examples: [example('2.345.setScale(2, java.math.RoundingMode.HALF_EVEN)', '2.34')],
    call: (n, [digits, mode]) => round(decimal(n, 'setScale'), digits, mode.mode),
  }),
  method<Numeric, [number]>({
    on: 'number',
    signature: 'BigDecimal setScale(int digits)',
    documentation: 'A decimal with so many digits behind the point. Fails if digits would be lost.',
    shape: numberShape,
    examples: [example('2.5.setScale(3)', '2.500')],
    call: (n, [digits]) => round(decimal(n, 'setScale'), digits, 'UNNECESSARY'),
  }),
];
