import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { classicSource } from '../shared/source';
import { conversionWith } from './country';

export const toAlpha3: EvaluatedFunction = {
  name: 'Iso3166Convert.toAlpha3',
  parameters: [
    {
      name: 'code',
      type: 'String',
      documentation: 'A two-letter, three-letter or numeric code of ISO 3166-1; not a name.',
    },
  ],
  returns: 'String',
  documentation:
    'The three-letter code of ISO 3166-1. What it gives for null, for lower case and for what is no code is not documented.',
  examples: [{ expression: 'Iso3166Convert.toAlpha3("840")', result: '"USA"' }],
  source: classicSource('Country code conversion functions', 'country-code-conversion-functions'),
  shape: stringShape,
  call: conversionWith('Iso3166Convert.toAlpha3', (country) => country.alpha3),
};
