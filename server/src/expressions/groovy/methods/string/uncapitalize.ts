import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringUncapitalize = method<string>({
  on: 'string',
  signature: 'String uncapitalize()',
  documentation: 'The text with its first letter in lower case.',
  shape: stringShape,
  examples: [example("'Abc'.uncapitalize()", 'abc')],
  call: (s) => s.charAt(0).toLowerCase() + s.slice(1),
});
