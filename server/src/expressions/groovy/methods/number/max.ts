import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { compareNumbers, type Numeric } from '../../runtime/numbers';
import { either } from './rounding';

export const numberMax = [
  method<Numeric, [Numeric]>({
    on: 'number',
    signature: 'Number max(Number other)',
    documentation: 'The greater of two BigDecimal or BigInteger.',
    shape: numberShape,
    examples: [example('1.5.max(2.5)', '2.5')],
    call: (n, [other]) =>
      either(
        n,
        'max',
        () => (compareNumbers(n, other) >= 0 ? n : other),
        () => (compareNumbers(n, other) >= 0 ? n : other),
      ),
  }),
  method<Value, [number, number]>({
    on: 'static java.lang.Integer',
    signature: 'int max(int a, int b)',
    documentation: 'The greater of two.',
    shape: numberShape,
    examples: [example('Integer.max(3, 5)', '5')],
    call: (_c, [a, b]) => Math.max(a, b),
  }),
];
