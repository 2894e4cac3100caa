import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { type Numeric, toDouble } from '../../runtime/numbers';
import { Double } from '../../runtime/types';

export const numberToDouble = method<Numeric>({
  on: 'number',
  signature: 'Number toDouble()',
  documentation: 'The number as a binary fraction.',
  shape: numberShape,
  examples: [example('7.toDouble()', '7.0')],
  call: (n) => new Double(toDouble(n)),
});
