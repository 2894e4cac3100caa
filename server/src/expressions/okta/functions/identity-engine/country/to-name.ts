import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { stringShape } from '../../../../kit/shape';
import { nameOf } from '../../iso3166/country';
import { identityEngineOnly, identityEngineSource } from '../../shared/source';
import type { CountryCode } from './country-code';

export const toNameMethod: EvaluatedFunction = {
  name: 'toName',
  receiver: 'country',
  parameters: [],
  returns: 'String',
  documentation: 'The English name. It is not known where the lists in use differ.',
  examples: [{ expression: "'US'.parseCountryCode().toName()", result: '"United States"' }],
  source: identityEngineSource('Country code conversion functions', 'country-code-conversion-functions'),
  availability: identityEngineOnly,
  shape: stringShape,
  call: (_context, self) => nameOf((self as CountryCode).country),
};
