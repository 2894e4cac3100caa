import type { Method } from '../../runtime/method';
import { localeConstruct } from './construct';
import { localeForLanguageTag } from './for-language-tag';
import { localeGetCountry } from './get-country';
import { localeGetDefault } from './get-default';
import { localeGetDisplayCountry } from './get-display-country';
import { localeGetLanguage } from './get-language';
import { localeToLanguageTag } from './to-language-tag';
import { localeToString } from './to-string';

export const localeMethods: readonly Method[] = [
  localeConstruct,
  localeForLanguageTag,
  localeGetCountry,
  localeGetDefault,
  localeGetDisplayCountry,
  localeGetLanguage,
  localeToLanguageTag,
  localeToString,
];
