import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { pick } from './arithmetic';

export const mathMin = method<Value, [Numeric, Numeric]>({
  on: 'static java.lang.Math',
  signature: 'Number min(Number a, Number b)',
  documentation: 'The lesser of two.',
  shape: numberShape,
  examples: [example('Math.min(3, 9)', '3')],
  call: (_c, [a, b]) => pick(a, b, -1),
});
