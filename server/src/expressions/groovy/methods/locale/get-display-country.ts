import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import type { LocaleValue } from '../../runtime/types';

export const localeGetDisplayCountry = method<LocaleValue>({
  on: 'java.util.Locale',
  signature: 'String getDisplayCountry()',
  documentation: 'The name of the country in English.',
  shape: stringShape,
  examples: [
    example("new Locale('', 'DE').getDisplayCountry()", 'Germany'),
    example('Locale.US.displayCountry', 'United States'),
  ],
  call: (self) => new Intl.DisplayNames('en', { type: 'region' }).of(self.country) ?? self.country,
});
