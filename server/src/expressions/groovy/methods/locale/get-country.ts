import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { LocaleValue } from '../../runtime/types';

export const localeGetCountry = method<LocaleValue>({
  on: 'java.util.Locale',
  signature: 'String getCountry()',
  documentation: 'The country.',
  shape: stringShape,
  examples: [example('Locale.US.getCountry()', 'US')],
  call: (self) => self.country,
});
