import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import type { CountryCode } from './country-code';

export const toAlpha3Method: EvaluatedFunction = {
  name: 'toAlpha3',
  receiver: 'country',
  parameters: [],
  returns: 'String',
  documentation: 'The three-letter code.',
  examples: [{ expression: "'840'.parseCountryCode().toAlpha3()", result: '"USA"' }],
  source: identityEngineSource('Country code conversion functions', 'country-code-conversion-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: (_context, self) => (self as CountryCode).country.alpha3,
};
