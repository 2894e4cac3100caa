import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { compareNumbers, type Numeric, negate, normalize, toDouble } from '../../runtime/numbers';
import { Decimal, Double } from '../../runtime/types';

export const mathAbs = method<Value, [Numeric]>({
  on: 'static java.lang.Math',
  signature: 'Number abs(Number value)',
  documentation: 'The number without its sign.',
  shape: numberShape,
  examples: [example('Math.abs(-3)', '3'), example('Math.abs(-2.5)', '2.5')],
  call: (_c, [n]) => {
    const size = compareNumbers(n, 0) < 0 ? (negate(n) as Numeric) : normalize(n);
    return size instanceof Decimal ? new Double(toDouble(size)) : size;
  },
});
