import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, toDouble } from '../../runtime/numbers';
import { Double } from '../../runtime/types';

export const numberToFloat = method<Numeric>({
  on: 'number',
  signature: 'Float toFloat()',
  documentation: 'The number as a binary fraction of 32 bits.',
  shape: numberShape,
  examples: [example('7.toFloat()', '7.0')],
  call: (n) => new Double(Math.fround(toDouble(n)), 'java.lang.Float'),
});
