import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { either, exactWhole, fits } from './rounding';

export const numberIntValueExact = method<Numeric>({
  on: 'number',
  signature: 'int intValueExact()',
  documentation: 'The whole number of 32 bits. Fails if it is none.',
  shape: numberShape,
  examples: [example('12.0.intValueExact()', '12')],
  call: (n) =>
    either(
      n,
      'intValueExact',
      (d) => Number(fits(exactWhole(d), 32, 'an int')),
      (b) => Number(fits(b, 32, 'an int')),
    ),
});
