import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';

export const numberUnaryPlus = method<Numeric>({
  on: 'number',
  signature: 'Number unaryPlus()',
  documentation: 'The same number.',
  shape: numberShape,
  examples: [example('5.unaryPlus()', '5')],
  call: (n) => n,
});
