import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import type { Numeric } from '../../runtime/numbers';
import { pick } from './arithmetic';

export const mathMax = method<Value, [Numeric, Numeric]>({
  on: 'static java.lang.Math',
  signature: 'Number max(Number a, Number b)',
  documentation: 'The greater of two.',
  shape: numberShape,
  examples: [example('Math.max(3, 9)', '9'), example('Math.max(1.5, 1.25)', '1.5')],
  call: (_c, [a, b]) => pick(a, b, 1),
});
