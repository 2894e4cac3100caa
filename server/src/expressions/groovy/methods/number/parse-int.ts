import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { parseInteger } from '../../runtime/parse-number';
import { readText } from './read';

export const numberParseInt = method<Value, [string]>({
  on: 'static java.lang.Integer',
  signature: 'int parseInt(String text)',
  documentation: 'The text as a whole number. Fails if it is none.',
  shape: numberShape,
  examples: [example("Integer.parseInt('5')", '5')],
  call: (_c, [text]) => parseInteger(readText(text), 32),
});
