import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { arithmetic, type Numeric } from '../../runtime/numbers';

export const numberMod = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number mod(Number other)',
  documentation: 'The remainder.',
  shape: numberShape,
  examples: [example('7.mod(4)', '3')],
  call: (n, [other]) => arithmetic('%', n, other),
});
