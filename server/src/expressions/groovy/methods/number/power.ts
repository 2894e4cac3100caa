import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, power } from '../../runtime/numbers';

export const numberPower = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number power(Number exponent)',
  documentation: 'The power.',
  shape: numberShape,
  examples: [example('5.power(2)', '25')],
  call: (n, [exponent]) => power(n, exponent),
});
