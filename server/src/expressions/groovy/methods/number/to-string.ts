import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { type Numeric, normalize, numberText, toInt } from '../../runtime/numbers';
import { BigInteger } from '../../runtime/types';

const radixText = (n: bigint, radix: number): string => (radix < 2 || radix > 36 ? n.toString() : n.toString(radix));
const integerInRadix = (n: number, radix: number): string => radixText(BigInt(n), radix);

export const numberToString = [
  method<Numeric, [number]>({
    on: 'number',
    signature: 'String toString(int radix)',
    documentation: 'A BigInteger in another base.',
    shape: stringShape,
    examples: [example('255G.toString(16)', 'ff')],
    call: (n, [radix]) =>
      n instanceof BigInteger
        ? radixText(n.value, radix)
        : typeof normalize(n) === 'number'
          ? integerInRadix(toInt(n), radix)
          : giveUp('this text is not evaluated'),
  }),
  method<Value, [number, number]>({
    on: 'static java.lang.Integer',
    signature: 'String toString(int value, int radix)',
    documentation: 'The number in another base.',
    shape: stringShape,
    examples: [example('Integer.toString(255, 16)', 'ff')],
    call: (_c, [n, radix]) => radixText(BigInt(n), radix),
  }),
  method<Value, [number | bigint]>({
    on: 'static java.lang.Long',
    signature: 'String toString(long value)',
    documentation: 'The number as text.',
    shape: stringShape,
    examples: [example('Long.toString(5L)', '5')],
    call: (_c, [n]) => String(n),
  }),
  method<Numeric>({
    on: 'number',
    signature: 'String toString()',
    documentation: 'The number as text.',
    shape: stringShape,
    examples: [example('5.toString()', '5')],
    call: numberText,
  }),
  method<Value, [Numeric]>({
    on: 'static java.lang.Integer',
    signature: 'String toString(int value)',
    documentation: 'The number as text.',
    shape: stringShape,
    examples: [example('Integer.toString(5)', '5')],
    call: (_c, [n]) => numberText(n),
  }),
  method<Value, [Numeric]>({
    on: 'static java.lang.Double',
    signature: 'String toString(Number value)',
    documentation: 'The number as text.',
    shape: stringShape,
    examples: [example('Double.toString(5.0d)', '5.0')],
    call: (_c, [n]) => numberText(n),
  }),
];
