import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { compareNumbers, type Numeric } from '../../runtime/numbers';
import { either } from './rounding';

export const numberMin = [
  method<Numeric, [Numeric]>({
    on: 'number',
    signature: 'Number min(Number other)',
    documentation: 'The lesser of two BigDecimal or BigInteger.',
    shape: numberShape,
    examples: [example('1.5.min(2.5)', '1.5')],
    call: (n, [other]) =>
      either(
        n,
        'min',
        () => (compareNumbers(n, other) <= 0 ? n : other),
        () => (compareNumbers(n, other) <= 0 ? n : other),
      ),
  }),
  method<Value, [number, number]>({
    on: 'static java.lang.Integer',
    signature: 'int min(int a, int b)',
    documentation: 'The lesser of two.',
    shape: numberShape,
    examples: [example('Integer.min(3, 5)', '3')],
    call: (_c, [a, b]) => Math.min(a, b),
  }),
];
