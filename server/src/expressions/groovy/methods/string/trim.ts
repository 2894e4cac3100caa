import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringTrim = method<string>({
  on: 'string',
  signature: 'String trim()',
  documentation: 'The text without white space at both ends.',
  shape: stringShape,
  examples: [example("' a b '.trim()", 'a b')],
  call: (s) => s.replace(/^[\0-\x20]+|[\0-\x20]+$/g, ''),
});
