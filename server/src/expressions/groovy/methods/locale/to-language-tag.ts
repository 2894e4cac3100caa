import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { LocaleValue } from '../../runtime/types';

export const localeToLanguageTag = method<LocaleValue>({
  on: 'java.util.Locale',
  signature: 'String toLanguageTag()',
  documentation: 'The tag, such as en-US.',
  shape: stringShape,
  examples: [example('Locale.US.toLanguageTag()', 'en-US')],
  call: (self) =>
    self.language === '' ? 'und' : self.country === '' ? self.language : `${self.language}-${self.country}`,
});
