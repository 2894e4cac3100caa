import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { PatternValue } from '../../runtime/types';
import { required } from '../helpers';

export const patternCompile = method<Value, [string]>({
  on: 'static java.util.regex.Pattern',
  signature: 'Pattern compile(String regex)',
  documentation: 'A pattern.',
  shape: anyShape,
  examples: [example("java.util.regex.Pattern.compile('[0-9]').matcher('a1').find()", 'true')],
  call: (_c, [regex]) => new PatternValue(required(regex, 'The pattern')),
});
