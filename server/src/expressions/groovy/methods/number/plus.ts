import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { arithmetic, type Numeric } from '../../runtime/numbers';

export const numberPlus = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number plus(Number other)',
  documentation: 'The sum.',
  shape: numberShape,
  examples: [example('5.plus(1)', '6')],
  call: (n, [other]) => arithmetic('+', n, other),
});
