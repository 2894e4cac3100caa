import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { logical } from './rounding';

export const numberOr = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number or(Number other)',
  documentation: 'The bits one has.',
  shape: numberShape,
  examples: [example('6.or(3)', '7')],
  call: (n, [other]) => logical('or', n, other, (a, b) => a | b),
});
