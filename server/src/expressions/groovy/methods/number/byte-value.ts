import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, toInt } from '../../runtime/numbers';

export const numberByteValue = method<Numeric>({
  on: 'number',
  signature: 'int byteValue()',
  documentation: 'The number as a byte.',
  shape: numberShape,
  examples: [example('(5).byteValue()', '5')],
  call: (n) => (toInt(n) << 24) >> 24,
});
