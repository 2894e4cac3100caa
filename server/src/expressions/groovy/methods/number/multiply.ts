import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { arithmetic, type Numeric } from '../../runtime/numbers';

export const numberMultiply = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number multiply(Number other)',
  documentation: 'The product.',
  shape: numberShape,
  examples: [example('5.multiply(2)', '10')],
  call: (n, [other]) => arithmetic('*', n, other),
});
