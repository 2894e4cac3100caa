import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, toLong } from '../../runtime/numbers';

export const numberLongValue = method<Numeric>({
  on: 'number',
  signature: 'long longValue()',
  documentation: 'The number as a whole number of 64 bits.',
  shape: numberShape,
  examples: [example('5.longValue()', '5')],
  call: toLong,
});
