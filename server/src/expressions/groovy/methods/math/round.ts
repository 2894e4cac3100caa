import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { type Numeric, toDouble } from '../../runtime/numbers';

export const mathRound = method<Value, [Numeric]>({
  on: 'static java.lang.Math',
  signature: 'long round(Number value)',
  documentation: 'The nearest whole number; half up.',
  shape: numberShape,
  examples: [example('Math.round(2.5)', '3'), example('Math.round(-2.5)', '-2')],
  call: (_c, [n]) => BigInt(Math.floor(toDouble(n) + 0.5)),
});
