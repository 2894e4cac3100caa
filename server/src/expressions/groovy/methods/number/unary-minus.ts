import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, negate } from '../../runtime/numbers';

export const numberUnaryMinus = method<Numeric>({
  on: 'number',
  signature: 'Number unaryMinus()',
  documentation: 'The number with the other sign.',
  shape: numberShape,
  examples: [example('5.unaryMinus()', '-5')],
  call: (n) => negate(n),
});
