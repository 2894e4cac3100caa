import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { LocaleValue } from '../../runtime/types';

export const localeGetLanguage = method<LocaleValue>({
  on: 'java.util.Locale',
  signature: 'String getLanguage()',
  documentation: 'The language.',
  shape: stringShape,
  examples: [example('Locale.US.getLanguage()', 'en')],
  call: (self) => self.language,
});
