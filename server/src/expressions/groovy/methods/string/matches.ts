import { booleanShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { fullMatch } from '../../runtime/regex';
import type { PatternValue } from '../../runtime/types';
import { source } from './patterns';

export const stringMatches = [
  method<string, [PatternValue]>({
    on: 'string',
    signature: 'boolean matches(Pattern regex)',
    documentation: 'Whether the whole text matches the pattern.',
    shape: booleanShape,
    examples: [example("'a1'.matches(~/[a-z][0-9]/)", 'true')],
    call: (s, [regex]) => fullMatch(regex.pattern, s),
  }),
  method<string, [string]>({
    on: 'string',
    signature: 'boolean matches(String regex)',
    documentation: 'Whether the whole text matches the pattern.',
    shape: booleanShape,
    examples: [example("'abc'.matches('a')", 'false')],
    call: (s, [regex]) => fullMatch(source(regex), s),
  }),
];
