import { numberShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { matcher } from '../../runtime/regex';
import type { PatternValue } from '../../runtime/types';

export const patternGetCount = method<PatternValue>({
  on: 'java.util.regex.Matcher',
  signature: 'int getCount()',
  documentation: 'How often the pattern occurs.',
  shape: numberShape,
  examples: [example("('a1b2' =~ /[0-9]/).getCount()", '2')],
  call: (m) => matcher(m.pattern, m.input ?? '').length,
});
