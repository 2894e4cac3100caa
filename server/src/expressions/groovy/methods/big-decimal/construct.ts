import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { type Numeric, normalize, parseDecimal, toDecimal } from '../../runtime/numbers';
import { Decimal, Double } from '../../runtime/types';

export const bigDecimalConstruct = [
  method<Value, [Numeric]>({
    on: 'new java.math.BigDecimal',
    signature: 'new(Number value)',
    documentation: 'A decimal number; of a double the exact one.',
    shape: numberShape,
    examples: [example('new BigDecimal(5)', '5')],
    call: (_c, [n]) => {
      const v = normalize(n);
      return v instanceof Double
        ? Number.isInteger(v.value)
          ? new Decimal(BigInt(v.value), 0)
          : giveUp('the exact decimal of a double is not evaluated; write BigDecimal.valueOf(…)')
        : toDecimal(v);
    },
  }),
  method<Value, [Value]>({
    on: 'new java.math.BigDecimal',
    signature: 'new(String text)',
    documentation: 'A decimal number.',
    shape: numberShape,
    examples: [example("new BigDecimal('1.50')", '1.50')],
    call: (_c, [text]) => parseDecimal(text as string),
  }),
];
