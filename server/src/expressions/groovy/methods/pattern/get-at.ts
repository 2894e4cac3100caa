import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { matchAt } from '../../runtime/regex';
import type { PatternValue } from '../../runtime/types';

export const patternGetAt = method<PatternValue, [number]>({
  on: 'java.util.regex.Matcher',
  signature: 'Object getAt(int index)',
  documentation: 'One match: its text, or with groups a list of text and groups.',
  shape: anyShape,
  examples: [
    example("('a1b2' =~ /[0-9]/).getAt(1)", '2'),
    example("('a1b2' =~ /([a-z])([0-9])/).getAt(0)", '[a1, a, 1]'),
  ],
  call: (m, [index]) => matchAt(m, index),
});
