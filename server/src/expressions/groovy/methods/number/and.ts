import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { logical } from './rounding';

export const numberAnd = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number and(Number other)',
  documentation: 'The bits both have.',
  shape: numberShape,
  examples: [example('6.and(3)', '2')],
  call: (n, [other]) => logical('and', n, other, (a, b) => a & b),
});
