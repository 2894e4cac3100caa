import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, toInt } from '../../runtime/numbers';

export const numberIntValue = method<Numeric>({
  on: 'number',
  signature: 'int intValue()',
  documentation: 'The number as a whole number of 32 bits; the fraction is cut.',
  shape: numberShape,
  examples: [example('5.intValue()', '5')],
  call: toInt,
});
