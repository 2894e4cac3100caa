import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { arithmetic, type Numeric } from '../../runtime/numbers';
import { BigInteger } from '../../runtime/types';

export const numberMod = method<Numeric, [Numeric]>({
  on: 'number',
  signature: 'Number mod(Number other)',
  documentation: 'The remainder; of two BigInteger it is never negative.',
  shape: numberShape,
  examples: [example('7G.mod(3G)', '1')],
  call: (n, [other]) =>
    n instanceof BigInteger && other instanceof BigInteger ? modulo(n.value, other.value) : arithmetic('%', n, other),
});

function modulo(a: bigint, b: bigint): Value {
  if (b <= 0n) throw new Failure('java.lang.ArithmeticException', 'The divisor of mod() must be positive.');
  return new BigInteger(((a % b) + b) % b);
}
