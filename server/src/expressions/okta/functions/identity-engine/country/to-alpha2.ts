import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import type { CountryCode } from './country-code';

export const toAlpha2Method: EvaluatedFunction = {
  name: 'toAlpha2',
  receiver: 'country',
  parameters: [],
  returns: 'String',
  documentation: 'The two-letter code.',
  examples: [{ expression: "'USA'.parseCountryCode().toAlpha2()", result: '"US"' }],
  source: identityEngineSource('Country code conversion functions', 'country-code-conversion-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: (_context, self) => (self as CountryCode).country.alpha2,
};
