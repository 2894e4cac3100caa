import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';
import type { LocaleValue } from '../../runtime/types';

export const localeToString = method<LocaleValue>({
  on: 'java.util.Locale',
  signature: 'String toString()',
  documentation: 'Language and country, such as en_US.',
  shape: stringShape,
  examples: [example('Locale.GERMANY.toString()', 'de_DE')],
  call: (self) => toText(self),
});
