import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { BigInteger } from '../../runtime/types';
import { decimal } from './rounding';

export const numberUnscaledValue = method<Numeric>({
  on: 'number',
  signature: 'BigInteger unscaledValue()',
  documentation: 'The digits of a decimal without its point.',
  shape: numberShape,
  examples: [example('2.50.unscaledValue()', '250')],
  call: (n) => new BigInteger(decimal(n, 'unscaledValue').unscaled),
});
