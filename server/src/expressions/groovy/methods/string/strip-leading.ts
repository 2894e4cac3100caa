import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { strip } from './text-tools';

export const stringStripLeading = method<string>({
  on: 'string',
  signature: 'String stripLeading()',
  documentation: 'The text without white space at its beginning (Java 11).',
  shape: stringShape,
  examples: [example("' a '.stripLeading() + '|'", 'a |')],
  call: (s) => strip(s, true, false),
});
