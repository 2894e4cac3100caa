import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { LocaleValue } from '../../runtime/types';

export const localeForLanguageTag = method<Value, [string]>({
  on: 'static java.util.Locale',
  signature: 'Locale forLanguageTag(String tag)',
  documentation: 'The locale of a tag such as de-AT.',
  shape: anyShape,
  examples: [example("Locale.forLanguageTag('de-AT')", 'de_AT')],
  call: (_c, [tag]) => {
    const found = /^([a-zA-Z]{2,3})(?:-([a-zA-Z]{2}))?$/.exec(tag);
    return found === null
      ? giveUp('this language tag is not evaluated')
      : new LocaleValue(found[1]!.toLowerCase(), (found[2] ?? '').toUpperCase());
  },
});
