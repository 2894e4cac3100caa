import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { fullMatch } from '../../runtime/regex';
import { source } from './patterns';

export const stringMatches = method<string, [string]>({
  on: 'string',
  signature: 'boolean matches(String regex)',
  documentation: 'Whether the whole text matches the pattern.',
  shape: booleanShape,
  examples: [example("'abc'.matches('a')", 'false')],
  call: (s, [regex]) => fullMatch(source(regex), s),
});
