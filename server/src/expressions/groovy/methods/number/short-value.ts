import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, toInt } from '../../runtime/numbers';

export const numberShortValue = method<Numeric>({
  on: 'number',
  signature: 'short shortValue()',
  documentation: 'The number in 16 bits.',
  shape: numberShape,
  examples: [example('70000.shortValue()', '4464')],
  call: (n) => (toInt(n) << 16) >> 16,
});
