import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringIntern = method<string>({
  on: 'string',
  signature: 'String intern()',
  documentation: 'The same text.',
  shape: stringShape,
  examples: [example("'ab'.intern()", 'ab')],
  call: (s) => s,
});
