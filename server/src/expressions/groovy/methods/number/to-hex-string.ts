import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';

export const numberToHexString = [
  method<Value, [number | bigint]>({
    on: 'static java.lang.Long',
    signature: 'String toHexString(long value)',
    documentation: 'The number in hexadecimal.',
    shape: stringShape,
    examples: [example('Long.toHexString(255L)', 'ff')],
    call: (_c, [n]) => BigInt.asUintN(64, BigInt(n)).toString(16),
  }),
  method<Value, [number]>({
    on: 'static java.lang.Integer',
    signature: 'String toHexString(int value)',
    documentation: 'The number in hexadecimal.',
    shape: stringShape,
    examples: [example('Integer.toHexString(255)', 'ff')],
    call: (_c, [n]) => (n >>> 0).toString(16),
  }),
];
