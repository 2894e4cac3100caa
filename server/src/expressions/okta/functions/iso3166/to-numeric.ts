import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { classicSource } from '../shared/source';
import { conversionWith, numericOf } from './country';

export const toNumeric: EvaluatedFunction = {
  name: 'Iso3166Convert.toNumeric',
  parameters: [
    {
      name: 'code',
      type: 'String',
      documentation: 'A two-letter, three-letter or numeric code of ISO 3166-1; not a name.',
    },
  ],
  returns: 'String',
  documentation:
    'The numeric code of ISO 3166-1, as text. Whether a leading zero is written (036 for Australia) is not documented. What it gives for null, for lower case and for what is no code is not documented.',
  examples: [{ expression: 'Iso3166Convert.toNumeric("USA")', result: '"840"' }],
  source: classicSource('Country code conversion functions', 'country-code-conversion-functions'),
  shape: stringShape,
  call: conversionWith('Iso3166Convert.toNumeric', numericOf),
};
