import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { parseInteger } from '../../runtime/parse-number';
import { readText } from './read';

export const numberParseLong = method<Value, [string]>({
  on: 'static java.lang.Long',
  signature: 'long parseLong(String text)',
  documentation: 'The text as a whole number of 64 bits.',
  shape: numberShape,
  examples: [example("Long.parseLong('5')", '5')],
  call: (_c, [text]) => parseInteger(readText(text), 64),
});
