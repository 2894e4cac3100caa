import type { EvaluatedFunction } from '../../../../kit/evaluated-function';
import { toAlpha2Method } from './to-alpha2';
import { toAlpha3Method } from './to-alpha3';
import { toNameMethod } from './to-name';
import { toNumericMethod } from './to-numeric';

export const countryMethods: readonly EvaluatedFunction[] = [
  toAlpha2Method,
  toAlpha3Method,
  toNameMethod,
  toNumericMethod,
];
