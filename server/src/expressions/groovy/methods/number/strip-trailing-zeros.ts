import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { decimal, stripped } from './rounding';

export const numberStripTrailingZeros = method<Numeric>({
  on: 'number',
  signature: 'BigDecimal stripTrailingZeros()',
  documentation: 'The same number without zeros at its end.',
  shape: numberShape,
  examples: [example('2.50.stripTrailingZeros()', '2.5'), example('100.0.stripTrailingZeros()', '1E+2')],
  call: (n) => stripped(decimal(n, 'stripTrailingZeros')),
});
