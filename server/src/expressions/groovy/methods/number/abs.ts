import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { compareNumbers, type Numeric, negate } from '../../runtime/numbers';

const abs = (n: Numeric): Value => (compareNumbers(n, 0) < 0 ? negate(n) : n);

export const numberAbs = method<Numeric>({
  on: 'number',
  signature: 'Number abs()',
  documentation: 'The number without its sign.',
  shape: numberShape,
  examples: [example('(-5).abs()', '5')],
  call: abs,
});
