import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { classicSource } from '../shared/source';
import { conversionWith, nameOf } from './country';

export const toName: EvaluatedFunction = {
  name: 'Iso3166Convert.toName',
  parameters: [
    {
      name: 'code',
      type: 'String',
      documentation: 'A two-letter, three-letter or numeric code of ISO 3166-1; not a name.',
    },
  ],
  returns: 'String',
  documentation:
    'The English name of the country. Okta does not publish its list, so the name is not known where the lists in use differ (Vietnam, Viet Nam). What it gives for null, for lower case and for what is no code is not documented.',
  examples: [{ expression: 'Iso3166Convert.toName("IN")', result: '"India"' }],
  source: classicSource('Country code conversion functions', 'country-code-conversion-functions'),
  shape: stringShape,
  call: conversionWith('Iso3166Convert.toName', nameOf),
};
