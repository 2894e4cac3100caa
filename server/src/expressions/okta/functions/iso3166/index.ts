import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { toAlpha2 } from './to-alpha2';
import { toAlpha3 } from './to-alpha3';
import { toName } from './to-name';
import { toNumeric } from './to-numeric';

export const countryFunctions: readonly EvaluatedFunction[] = [toAlpha2, toAlpha3, toNumeric, toName];
