import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, toDouble } from '../../runtime/numbers';
import { Double } from '../../runtime/types';

export const numberDoubleValue = method<Numeric>({
  on: 'number',
  signature: 'Number doubleValue()',
  documentation: 'The number as a binary fraction.',
  shape: numberShape,
  examples: [example('5.7.doubleValue()', '5.7')],
  call: (n) => new Double(toDouble(n)),
});
