import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { fitted } from './arithmetic';

export const mathToIntExact = method<Value, [number | bigint]>({
  on: 'static java.lang.Math',
  signature: 'int toIntExact(long value)',
  documentation: 'The number in 32 bits; fails if it is too large.',
  shape: numberShape,
  examples: [example('Math.toIntExact(12L)', '12')],
  call: (_c, [n]) => fitted(BigInt(n), false),
});
