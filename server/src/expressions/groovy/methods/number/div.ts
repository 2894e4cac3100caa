import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { arithmetic, type Numeric } from '../../runtime/numbers';

export const numberDiv = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number div(Number other)',
  documentation: 'The quotient, as a decimal.',
  shape: numberShape,
  examples: [example('5.div(2)', '2.5')],
  call: (n, [other]) => arithmetic('/', n, other),
});
