import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { type Numeric, toDecimal } from '../../runtime/numbers';
import { Decimal } from '../../runtime/types';

export const bigDecimalValueOf = [
  method<Value, [number | bigint, number]>({
    on: 'static java.math.BigDecimal',
    signature: 'BigDecimal valueOf(long unscaled, int scale)',
    documentation: 'A decimal from its digits and how many of them stand behind the point.',
    shape: numberShape,
    examples: [example('BigDecimal.valueOf(1234L, 2)', '12.34')],
    call: (_c, [n, scale]) => new Decimal(BigInt(n), scale),
  }),
  method<Value, [Numeric]>({
    on: 'static java.math.BigDecimal',
    signature: 'Number valueOf(Number value)',
    documentation: 'The number as a decimal.',
    shape: numberShape,
    examples: [example('BigDecimal.valueOf(5)', '5')],
    call: (_c, [n]) => toDecimal(n),
  }),
];
