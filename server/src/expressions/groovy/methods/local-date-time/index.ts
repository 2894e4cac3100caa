import type { Method } from '../../runtime/method';
import { localDateTimeOf } from './of';
import { localDateTimeOfInstant } from './of-instant';
import { localDateTimeToEpochSecond } from './to-epoch-second';
import { localDateTimeToInstant } from './to-instant';

export const localDateTimeMethods: readonly Method[] = [
  ...localDateTimeOf,
  localDateTimeOfInstant,
  localDateTimeToEpochSecond,
  localDateTimeToInstant,
];
