import type { EvaluatedFunction } from '../../kit/evaluated-function';
import { arrayFunctions } from './arrays';
import { conversionFunctions } from './convert';
import { directoryFunctions } from './directory';
import { groupFunctions } from './groups';
import { identityEngineFunctions, identityEngineMethods } from './identity-engine';
import { countryFunctions } from './iso3166';
import { stringFunctions } from './string';
import { timeFunctions } from './time';
import { userFunctions } from './user';

export { CountryCode } from './identity-engine/country/country-code';
export { ZonedDateTime } from './identity-engine/date-time/date-time';
export { undocumentedFunctions } from './undocumented-functions';

/** Every function Okta documents, by its full name. `availability` marks those of Identity Engine and of group claims. */
export const functions: readonly EvaluatedFunction[] = [
  ...stringFunctions,
  ...arrayFunctions,
  ...conversionFunctions,
  ...countryFunctions,
  ...groupFunctions,
  ...userFunctions,
  ...timeFunctions,
  ...directoryFunctions,
  ...identityEngineFunctions,
];

/** Methods on values, all of Identity Engine. The value before the dot is the first argument of `call`. */
export const methods: readonly EvaluatedFunction[] = identityEngineMethods;
