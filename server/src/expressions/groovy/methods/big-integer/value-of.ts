import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { BigInteger } from '../../runtime/types';

export const bigIntegerValueOf = method<Value, [number | bigint]>({
  on: 'static java.math.BigInteger',
  signature: 'BigInteger valueOf(long value)',
  documentation: 'The number as a BigInteger.',
  shape: numberShape,
  examples: [example('BigInteger.valueOf(5L)', '5')],
  call: (_c, [n]) => new BigInteger(BigInt(n)),
});
