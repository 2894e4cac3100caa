import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { arithmetic, type Numeric } from '../../runtime/numbers';

export const numberMinus = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number minus(Number other)',
  documentation: 'The difference.',
  shape: numberShape,
  examples: [example('5.minus(1)', '4')],
  call: (n, [other]) => arithmetic('-', n, other),
});
