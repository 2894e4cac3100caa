import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { nullPointer } from '../../runtime/failure';
import { example, method } from '../../runtime/method';

export const stringToUpperCase = method<string, [Value?]>({
  on: 'string',
  signature: 'String toUpperCase(Locale locale?)',
  documentation: 'The text in upper case.',
  shape: stringShape,
  examples: [example("'aBc'.toUpperCase()", 'ABC'), example("'a'.toUpperCase(Locale.US)", 'A')],
  call: (s, [locale]) => {
    if (locale === null) throw nullPointer('The locale is null, so this fails.');
    return s.toUpperCase();
  },
});
