import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';

export const patternQuote = method<Value, [string]>({
  on: 'static java.util.regex.Pattern',
  signature: 'String quote(String text)',
  documentation: 'A pattern that matches just the text.',
  shape: stringShape,
  examples: [example("java.util.regex.Pattern.quote('a.b')", '\\Qa.b\\E')],
  call: (_c, [text]) => (text.includes('\\E') ? giveUp('this text is not evaluated') : `\\Q${text}\\E`),
});
