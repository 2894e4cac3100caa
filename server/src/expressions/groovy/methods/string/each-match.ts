import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { matcher } from '../../runtime/regex';
import { type Closure, PatternValue } from '../../runtime/types';

export const stringEachMatch = method<string, [string | PatternValue, Closure]>({
  on: 'string',
  signature: 'String eachMatch(Object regex, Closure action)',
  documentation: 'Runs the closure on every match; returns the text.',
  shape: stringShape,
  examples: [example("'a1'.eachMatch('[0-9]') { it }", 'a1')],
  call: (s, [regex, action], m) => {
    for (const found of matcher(regex instanceof PatternValue ? regex.pattern : regex, s)) {
      m.step();
      action.call([found.length === 1 ? found[0] : Array.from(found, (group) => group ?? null)]);
    }
    return s;
  },
});
