import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { parseDouble } from '../../runtime/parse-number';
import { readText } from './read';

export const numberParseFloat = method<Value, [string]>({
  on: 'static java.lang.Float',
  signature: 'Number parseFloat(String text)',
  documentation: 'The text as a binary fraction.',
  shape: numberShape,
  examples: [example("Float.parseFloat('1.5')", '1.5')],
  call: (_c, [text]) => parseDouble(readText(text)),
});
