import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringToLowerCase = method<string>({
  on: 'string',
  signature: 'String toLowerCase(Object locale?)',
  documentation: 'The text in lower case.',
  shape: stringShape,
  examples: [example("'aBc'.toLowerCase()", 'abc')],
  call: (s) => s.toLowerCase(),
});
