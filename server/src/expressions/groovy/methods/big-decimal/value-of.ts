import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { type Numeric, toDecimal } from '../../runtime/numbers';

export const bigDecimalValueOf = method<Value, [Numeric]>({
  on: 'static java.math.BigDecimal',
  signature: 'Number valueOf(Number value)',
  documentation: 'The number as a decimal.',
  shape: numberShape,
  examples: [example('BigDecimal.valueOf(5)', '5')],
  call: (_c, [n]) => toDecimal(n),
});
