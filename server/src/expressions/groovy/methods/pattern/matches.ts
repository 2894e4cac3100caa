import { booleanShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { fullMatch } from '../../runtime/regex';
import type { PatternValue } from '../../runtime/types';
import { required } from '../helpers';

export const patternMatches = [
  method<Value, [string, string]>({
    on: 'static java.util.regex.Pattern',
    signature: 'boolean matches(String regex, String text)',
    documentation: 'Whether the whole text matches.',
    shape: booleanShape,
    examples: [example("java.util.regex.Pattern.matches('[a-z]+', 'abc')", 'true')],
    call: (_c, [regex, text]) => fullMatch(required(regex, 'The pattern'), required(text, 'The text')),
  }),
  method<PatternValue>({
    on: 'java.util.regex.Matcher',
    signature: 'boolean matches()',
    documentation: 'Whether the whole text matches.',
    shape: booleanShape,
    examples: [example("('a1' =~ /[a-z][0-9]/).matches()", 'true')],
    call: (m) => fullMatch(m.pattern, m.input ?? ''),
  }),
];
