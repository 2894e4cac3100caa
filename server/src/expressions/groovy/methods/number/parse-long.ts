import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { parseInteger } from '../../runtime/parse-number';
import { readText } from './read';
import { inRadix } from './rounding';

export const numberParseLong = [
  method<Value, [string, number]>({
    on: 'static java.lang.Long',
    signature: 'long parseLong(String text, int radix)',
    documentation: 'Reads a whole number in another base. Fails if it is none.',
    shape: numberShape,
    examples: [example("Long.parseLong('ff', 16)", '255')],
    call: (_c, [text, radix]) => inRadix(text, radix, 64),
  }),
  method<Value, [string]>({
    on: 'static java.lang.Long',
    signature: 'long parseLong(String text)',
    documentation: 'The text as a whole number of 64 bits.',
    shape: numberShape,
    examples: [example("Long.parseLong('5')", '5')],
    call: (_c, [text]) => parseInteger(readText(text), 64),
  }),
];
