import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, numberText, parseDecimal, toDecimal } from '../../runtime/numbers';
import { Double } from '../../runtime/types';

export const numberToBigDecimal = method<Numeric>({
  on: 'number',
  signature: 'Number toBigDecimal()',
  documentation: 'The number as a decimal.',
  shape: numberShape,
  examples: [example('5.toBigDecimal()', '5')],
  call: (n) => (n instanceof Double ? parseDecimal(numberText(n)) : toDecimal(n)),
});
