import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';
import { Char, type Closure } from '../../runtime/types';

export const stringCollectReplacements = method<string, [Closure]>({
  on: 'string',
  signature: 'String collectReplacements(Closure change)',
  documentation: 'Every character for which the closure returns text replaced by it.',
  shape: stringShape,
  examples: [example("'a-b'.collectReplacements { it == '-' ? '_' : null }", 'a_b')],
  call: (s, [change], m) => {
    let out = '';
    for (let i = 0; i < s.length; i++) {
      m.step();
      const made = change.call([new Char(s[i]!)]);
      out += made === null ? s[i]! : toText(made);
    }
    return out;
  },
});
