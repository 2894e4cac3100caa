import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { numericOf } from '../../iso3166/country';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import type { CountryCode } from './country-code';

export const toNumericMethod: EvaluatedFunction = {
  name: 'toNumeric',
  receiver: 'country',
  parameters: [],
  returns: 'String',
  documentation: 'The numeric code, as text. Whether a leading zero is written is not documented.',
  examples: [{ expression: "'United States'.parseCountryCode().toNumeric()", result: '"840"' }],
  source: identityEngineSource('Country code conversion functions', 'country-code-conversion-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: (_context, self) => numericOf((self as CountryCode).country),
};
