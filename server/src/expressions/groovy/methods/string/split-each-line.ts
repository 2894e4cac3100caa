import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { matcher } from '../../runtime/regex';
import { type Closure, PatternValue } from '../../runtime/types';
import { linesOf } from './text-tools';

export const stringSplitEachLine = method<string, [string | PatternValue, Closure]>({
  on: 'string',
  signature: 'Object splitEachLine(Object regex, Closure action)',
  documentation: 'Runs the closure on the parts of every line; returns what it returned last.',
  shape: anyShape,
  examples: [example("'a,b\\nc,d'.splitEachLine(',') { it[1] }", 'd')],
  call: (s, [regex, action], m) => {
    let last: Value = null;
    const pattern = regex instanceof PatternValue ? regex.pattern : regex;
    for (const line of linesOf(s)) {
      m.step();
      const parts = pieces(line, pattern);
      last = action.parameters > 1 ? action.call(parts) : action.call([parts]);
    }
    return last;
  },
});

/** String.split without a limit. */
function pieces(line: string, pattern: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of matcher(pattern, line)) {
    if (match[0] === '') continue;
    parts.push(line.slice(from, match.index));
    from = match.index! + match[0].length;
  }
  parts.push(line.slice(from));
  while (parts.length > 1 && parts[parts.length - 1] === '') parts.pop();
  return parts;
}
