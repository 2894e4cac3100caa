import { numberShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { parseDouble } from '../../runtime/parse-number';
import { readText } from './read';

export const numberParseDouble = method<Value, [string]>({
  on: 'static java.lang.Double',
  signature: 'Number parseDouble(String text)',
  documentation: 'The text as a binary fraction.',
  shape: numberShape,
  examples: [example("Double.parseDouble('5')", '5.0')],
  call: (_c, [text]) => parseDouble(readText(text)),
});
