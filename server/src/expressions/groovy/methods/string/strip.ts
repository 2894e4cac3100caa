import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { strip } from './text-tools';

export const stringStrip = method<string>({
  on: 'string',
  signature: 'String strip()',
  documentation: 'The text without white space at both ends (Java 11).',
  shape: stringShape,
  examples: [example("' a '.strip() + '|'", 'a|')],
  call: (s) => strip(s, true, true),
});
