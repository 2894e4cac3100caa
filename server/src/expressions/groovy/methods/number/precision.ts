import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import type { Decimal } from '../../runtime/types';
import { decimal } from './rounding';

const digitsOf = (d: Decimal): number => (d.unscaled < 0n ? -d.unscaled : d.unscaled).toString().length;

export const numberPrecision = method<Numeric>({
  on: 'number',
  signature: 'int precision()',
  documentation: 'How many digits a decimal has.',
  shape: numberShape,
  examples: [example('2.50.precision()', '3')],
  call: (n) => {
    const d = decimal(n, 'precision');
    return d.unscaled === 0n ? 1 : digitsOf(d);
  },
});
