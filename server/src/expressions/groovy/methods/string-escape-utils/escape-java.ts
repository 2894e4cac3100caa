import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { toJson } from '../../runtime/json';
import { example, method } from '../../runtime/method';

export const stringEscapeUtilsEscapeJava = method<Value, [string]>({
  on: 'static groovy.json.StringEscapeUtils',
  signature: 'String escapeJava(String text)',
  documentation: 'The text with quotes and control characters escaped.',
  shape: stringShape,
  examples: [example("groovy.json.StringEscapeUtils.escapeJava('a\"b')", 'a\\"b')],
  call: (_c, [text]) => (text === null ? null : toJson(text).slice(1, -1)),
});
