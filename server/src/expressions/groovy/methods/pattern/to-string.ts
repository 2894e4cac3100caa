import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { PatternValue } from '../../runtime/types';

export const patternToString = method<PatternValue>({
  on: 'java.util.regex.Pattern',
  signature: 'String toString()',
  documentation: 'The pattern as text.',
  shape: stringShape,
  examples: [example('(~/[0-9]+/).toString()', '[0-9]+')],
  call: (p) => p.pattern,
});
