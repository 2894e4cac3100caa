import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { PatternValue } from '../../runtime/types';

export const patternPattern = method<PatternValue>({
  on: 'java.util.regex.Pattern',
  signature: 'String pattern()',
  documentation: 'The pattern as text.',
  shape: stringShape,
  examples: [example('(~/[0-9]+/).pattern()', '[0-9]+')],
  call: (p) => p.pattern,
});
