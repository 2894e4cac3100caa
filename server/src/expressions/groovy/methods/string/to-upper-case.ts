import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

export const stringToUpperCase = method<string>({
  on: 'string',
  signature: 'String toUpperCase(Object locale?)',
  documentation: 'The text in upper case.',
  shape: stringShape,
  examples: [example("'aBc'.toUpperCase()", 'ABC'), example("'a'.toUpperCase(Locale.US)", 'A')],
  call: (s) => s.toUpperCase(),
});
