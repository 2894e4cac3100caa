import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { type Numeric, toDouble } from '../../runtime/numbers';
import { Double } from '../../runtime/types';

export const mathPow = method<Value, [Numeric, Numeric]>({
  on: 'static java.lang.Math',
  signature: 'double pow(Number base, Number exponent)',
  documentation: 'The power, as a fraction (8.0).',
  shape: numberShape,
  examples: [example('Math.pow(2, 3)', '8.0')],
  call: (_c, [a, b]) => new Double(toDouble(a) ** toDouble(b)),
});
