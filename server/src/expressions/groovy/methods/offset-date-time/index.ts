import type { Method } from '../../runtime/method';
import { offsetDateTimeOf } from './of';
import { offsetDateTimeOfInstant } from './of-instant';
import { offsetDateTimeWithOffsetSameInstant } from './with-offset-same-instant';

export const offsetDateTimeMethods: readonly Method[] = [
  offsetDateTimeOf,
  offsetDateTimeOfInstant,
  offsetDateTimeWithOffsetSameInstant,
];
