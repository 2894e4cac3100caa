import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { arrayMethods } from './array';
import { countryMethods } from './country';
import { dateTimeMethods } from './date-time';
import { dateTimeNow } from './date-time/now';
import { toIntegerMethod } from './number/to-integer';
import { stringMethods } from './string';
import { userIsMemberOf } from './user/is-member-of';

/** Functions that only Identity Engine has. */
export const identityEngineFunctions: readonly EvaluatedFunction[] = [dateTimeNow, userIsMemberOf];

/** Methods of values; `receiver` is what stands before the dot. */
export const identityEngineMethods: readonly EvaluatedFunction[] = [
  ...stringMethods,
  ...arrayMethods,
  toIntegerMethod,
  ...countryMethods,
  ...dateTimeMethods,
];
