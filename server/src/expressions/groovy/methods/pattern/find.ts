import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { matcher } from '../../runtime/regex';
import type { PatternValue } from '../../runtime/types';

export const patternFind = method<PatternValue>({
  on: 'java.util.regex.Matcher',
  signature: 'boolean find()',
  documentation: 'Whether the pattern occurs.',
  shape: booleanShape,
  examples: [example("('a1' =~ /[0-9]/).find()", 'true')],
  call: (m) => matcher(m.pattern, m.input ?? '').length > 0,
});
