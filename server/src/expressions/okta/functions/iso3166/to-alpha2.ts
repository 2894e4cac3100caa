import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { classicSource } from '../shared/source';
import { conversionWith } from './country';

export const toAlpha2: EvaluatedFunction = {
  name: 'Iso3166Convert.toAlpha2',
  parameters: [
    {
      name: 'code',
      type: 'String',
      documentation: 'A two-letter, three-letter or numeric code of ISO 3166-1; not a name.',
    },
  ],
  returns: 'String',
  documentation:
    'The two-letter code of ISO 3166-1. RingCentral takes this form for addresses[].country. What it gives for null, for lower case and for what is no code is not documented.',
  examples: [{ expression: 'Iso3166Convert.toAlpha2("IND")', result: '"IN"' }],
  source: classicSource('Country code conversion functions', 'country-code-conversion-functions'),
  shape: stringShape,
  call: conversionWith('Iso3166Convert.toAlpha2', (country) => country.alpha2),
};
