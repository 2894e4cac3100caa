import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { LocaleValue } from '../../runtime/types';

export const localeConstruct = method<Value, [string, string?]>({
  on: 'new java.util.Locale',
  signature: 'new(String language, String country?)',
  documentation: 'A language and country.',
  shape: anyShape,
  examples: [example("new Locale('de', 'at')", 'de_AT')],
  call: (_c, [language, country]) => new LocaleValue(language.toLowerCase(), (country ?? '').toUpperCase()),
});
