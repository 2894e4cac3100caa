import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { PatternValue } from '../../runtime/types';
import { required } from '../helpers';

export const patternMatcher = method<PatternValue, [string]>({
  on: 'java.util.regex.Pattern',
  signature: 'Matcher matcher(String text)',
  documentation: 'The pattern on a text.',
  shape: anyShape,
  examples: [example("(~/[0-9]+/).matcher('a12').find()", 'true')],
  call: (p, [text]) => new PatternValue(p.pattern, required(text, 'The text')),
});
