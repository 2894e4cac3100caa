import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { decimal } from './rounding';

export const numberScale = method<Numeric>({
  on: 'number',
  signature: 'int scale()',
  documentation: 'How many digits a decimal has behind the point.',
  shape: numberShape,
  examples: [example('2.50.scale()', '2')],
  call: (n) => decimal(n, 'scale').scale,
});
