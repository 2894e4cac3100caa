import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, toLong } from '../../runtime/numbers';

export const numberToLong = method<Numeric>({
  on: 'number',
  signature: 'long toLong()',
  documentation: 'The number as a whole number of 64 bits.',
  shape: numberShape,
  examples: [example('7.toLong()', '7')],
  call: toLong,
});
