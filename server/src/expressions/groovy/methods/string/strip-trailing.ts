import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { strip } from './text-tools';

export const stringStripTrailing = method<string>({
  on: 'string',
  signature: 'String stripTrailing()',
  documentation: 'The text without white space at its end (Java 11).',
  shape: stringShape,
  examples: [example("' a '.stripTrailing() + '|'", ' a|')],
  call: (s) => strip(s, false, true),
});
