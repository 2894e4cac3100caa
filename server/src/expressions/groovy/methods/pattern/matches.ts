import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { fullMatch } from '../../runtime/regex';
import type { PatternValue } from '../../runtime/types';

export const patternMatches = method<PatternValue>({
  on: 'java.util.regex.Matcher',
  signature: 'boolean matches()',
  documentation: 'Whether the whole text matches.',
  shape: booleanShape,
  examples: [example("('a1' =~ /[a-z][0-9]/).matches()", 'true')],
  call: (m) => fullMatch(m.pattern, m.input ?? ''),
});
