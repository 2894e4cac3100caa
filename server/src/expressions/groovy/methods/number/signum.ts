import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { compareNumbers, type Numeric } from '../../runtime/numbers';
import { either } from './rounding';

export const numberSignum = [
  method<Numeric>({
    on: 'number',
    signature: 'int signum()',
    documentation: '-1, 0 or 1 of a BigDecimal or BigInteger.',
    shape: numberShape,
    examples: [example('(-1.5).signum()', '-1')],
    call: (n) =>
      either(
        n,
        'signum',
        (d) => compareNumbers(d, 0),
        (b) => (b > 0n ? 1 : b < 0n ? -1 : 0),
      ),
  }),
  method<Value, [number]>({
    on: 'static java.lang.Integer',
    signature: 'int signum(int value)',
    documentation: '-1, 0 or 1.',
    shape: numberShape,
    examples: [example('Integer.signum(-3)', '-1')],
    call: (_c, [n]) => Math.sign(n),
  }),
];
