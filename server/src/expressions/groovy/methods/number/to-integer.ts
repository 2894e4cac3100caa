import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, toInt } from '../../runtime/numbers';

export const numberToInteger = method<Numeric>({
  on: 'number',
  signature: 'int toInteger()',
  documentation: 'The number as a whole number of 32 bits; the fraction is cut.',
  shape: numberShape,
  examples: [example('5.7.toInteger()', '5')],
  call: toInt,
});
