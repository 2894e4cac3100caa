import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { parseDecimal } from '../../runtime/numbers';

export const bigDecimalConstruct = method<Value, [Value]>({
  on: 'new java.math.BigDecimal',
  signature: 'new(String text)',
  documentation: 'A decimal number.',
  shape: numberShape,
  examples: [example("new BigDecimal('1.50')", '1.50')],
  call: (_c, [text]) => parseDecimal(text as string),
});
