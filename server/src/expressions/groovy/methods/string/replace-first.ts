import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { matcher, replacement } from '../../runtime/regex';
import { source } from './patterns';

export const stringReplaceFirst = method<string, [string, string]>({
  on: 'string',
  signature: 'String replaceFirst(String regex, String replacement)',
  documentation: 'The first match of a pattern replaced.',
  shape: stringShape,
  examples: [example("'a1b2'.replaceFirst(/\\d/,'#')", 'a#b2')],
  call: (s, [regex, by]) => {
    const first = matcher(source(regex), s)[0];
    return first === undefined
      ? s
      : s.slice(0, first.index) + replacement(by)(first) + s.slice(first.index! + first[0].length);
  },
});
