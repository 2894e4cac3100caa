import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { anyShape } from '../../../../kit/shape';
import { countryByCode, countryByName } from '../../../knowledge/countries';
import { conversionWith } from '../../iso3166/country';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import { CountryCode } from '../country/country-code';

export const parseCountryCodeMethod: EvaluatedFunction = {
  name: 'parseCountryCode',
  receiver: 'string',
  parameters: [],
  returns: 'CountryCode',
  documentation:
    'Reads a two-letter, three-letter or numeric code of ISO 3166-1 or the English name of a country. What it gives for other spellings is not documented.',
  examples: [
    { expression: "'United States'.parseCountryCode().toAlpha2()", result: '"US"' },
    { expression: "'840'.parseCountryCode().toAlpha3()", result: '"USA"' },
  ],
  source: identityEngineSource('Country code conversion functions', 'country-code-conversion-functions'),
  availability: identityEngineOnly,
  shape: anyShape,
  call: conversionWith(
    'parseCountryCode()',
    (country) => new CountryCode(country),
    (text) => countryByCode.get(text) ?? countryByName.get(text),
  ),
};
