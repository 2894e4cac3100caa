import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, toDouble } from '../../runtime/numbers';
import { Double } from '../../runtime/types';

export const numberFloatValue = method<Numeric>({
  on: 'number',
  signature: 'float floatValue()',
  documentation: 'The number as a binary fraction of 32 bits.',
  shape: numberShape,
  examples: [example('1.1.floatValue()', '1.1')],
  call: (n) => new Double(Math.fround(toDouble(n)), 'java.lang.Float'),
});
