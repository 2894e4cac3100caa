import { stringShape } from '../../../kit/shape';
import { truth } from '../../runtime/compare';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';

export const stringDropWhile = method<string, [Closure]>({
  on: 'string',
  signature: 'String dropWhile(Closure condition)',
  documentation: 'The text from the first character that does not meet the condition.',
  shape: stringShape,
  examples: [example("'00120'.dropWhile { it == '0' }", '120')],
  call: (s, [condition], m) => {
    let i = 0;
    while (i < s.length && truth(condition.call([s[i]!]))) {
      m.step();
      i++;
    }
    return s.slice(i);
  },
});
