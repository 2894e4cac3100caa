import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { either, exactWhole, fits } from './rounding';

export const numberLongValueExact = method<Numeric>({
  on: 'number',
  signature: 'long longValueExact()',
  documentation: 'The whole number of 64 bits. Fails if it is none.',
  shape: numberShape,
  examples: [example('12.0.longValueExact()', '12')],
  call: (n) =>
    either(
      n,
      'longValueExact',
      (d) => fits(exactWhole(d), 64, 'a long'),
      (b) => fits(b, 64, 'a long'),
    ),
});
