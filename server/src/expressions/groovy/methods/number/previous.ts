import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { arithmetic, type Numeric } from '../../runtime/numbers';

export const numberPrevious = method<Numeric>({
  on: 'number',
  signature: 'Number previous()',
  documentation: 'One less.',
  shape: numberShape,
  examples: [example('5.previous()', '4')],
  call: (n) => arithmetic('-', n, 1),
});
