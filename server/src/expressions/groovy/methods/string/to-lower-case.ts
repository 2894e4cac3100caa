import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { nullPointer } from '../../runtime/failure';
import { example, method } from '../../runtime/method';

export const stringToLowerCase = method<string, [Value?]>({
  on: 'string',
  signature: 'String toLowerCase(Locale locale?)',
  documentation: 'The text in lower case.',
  shape: stringShape,
  examples: [example("'aBc'.toLowerCase()", 'abc')],
  call: (s, [locale]) => {
    if (locale === null) throw nullPointer('The locale is null, so this fails.');
    return s.toLowerCase();
  },
});
