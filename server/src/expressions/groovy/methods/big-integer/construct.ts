import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { BigInteger } from '../../runtime/types';
import { required } from '../helpers';

export const bigIntegerConstruct = [
  method<Value, [string]>({
    on: 'new java.math.BigInteger',
    signature: 'new(String text)',
    documentation: 'A whole number of any size.',
    shape: numberShape,
    examples: [example("new BigInteger('12345678901234567890')", '12345678901234567890')],
    call: (_c, [text]) => bigFrom(required(text, 'The text to read'), 10),
  }),
  method<Value, [string, number]>({
    on: 'new java.math.BigInteger',
    signature: 'new(String text, int radix)',
    documentation: 'A whole number of any size in another base.',
    shape: numberShape,
    examples: [example("new BigInteger('ff', 16)", '255')],
    call: (_c, [text, radix]) => bigFrom(required(text, 'The text to read'), radix),
  }),
];

function bigFrom(text: string, radix: number): Value {
  const digits = /^([+-]?)([0-9a-zA-Z]{1,400})$/.exec(text);
  let value = 0n;
  for (const c of digits?.[2] ?? '-') {
    const digit = Number.parseInt(c, 36);
    if (Number.isNaN(digit) || digit >= radix)
      throw new Failure('java.lang.NumberFormatException', `"${text}" is not a whole number, so this fails.`);
    value = value * BigInt(radix) + BigInt(digit);
  }
  return new BigInteger(digits?.[1] === '-' ? -value : value);
}
