import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { arithmetic, type Numeric } from '../../runtime/numbers';

export const numberNext = method<Numeric>({
  on: 'number',
  signature: 'Number next()',
  documentation: 'One more.',
  shape: numberShape,
  examples: [example('5.next()', '6')],
  call: (n) => arithmetic('+', n, 1),
});
