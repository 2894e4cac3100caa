import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { Closure } from '../../runtime/types';
import { chars } from './characters';

export const stringTakeWhile = method<string, [Closure]>({
  on: 'string',
  signature: 'String takeWhile(Closure condition)',
  documentation: 'The characters up to the first that does not meet the condition.',
  shape: stringShape,
  examples: [example("'aab'.takeWhile { it == 'a' }", 'aa')],
  call: (s, [closure]) => {
    const end = chars(s).findIndex((c) => closure.call([c]) === false);
    return end < 0 ? s : s.slice(0, end);
  },
});
