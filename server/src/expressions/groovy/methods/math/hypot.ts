import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { type Numeric, toDouble } from '../../runtime/numbers';
import { Double } from '../../runtime/types';

export const mathHypot = method<Value, [Numeric, Numeric]>({
  on: 'static java.lang.Math',
  signature: 'double hypot(Number a, Number b)',
  documentation: 'The root of the sum of both squares.',
  shape: numberShape,
  examples: [example('Math.hypot(3, 4)', '5.0')],
  call: (_c, [a, b]) => new Double(Math.hypot(toDouble(a), toDouble(b))),
});
