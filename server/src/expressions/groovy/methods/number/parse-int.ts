import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { parseInteger } from '../../runtime/parse-number';
import { readText } from './read';
import { inRadix } from './rounding';

export const numberParseInt = [
  method<Value, [string, number]>({
    on: 'static java.lang.Integer',
    signature: 'int parseInt(String text, int radix)',
    documentation: 'Reads a whole number in another base. Fails if it is none.',
    shape: numberShape,
    examples: [example("Integer.parseInt('ff', 16)", '255')],
    call: (_c, [text, radix]) => inRadix(text, radix, 32),
  }),
  method<Value, [string]>({
    on: 'static java.lang.Integer',
    signature: 'int parseInt(String text)',
    documentation: 'The text as a whole number. Fails if it is none.',
    shape: numberShape,
    examples: [example("Integer.parseInt('5')", '5')],
    call: (_c, [text]) => parseInteger(readText(text), 32),
  }),
];
