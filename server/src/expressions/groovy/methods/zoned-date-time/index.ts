import type { Method } from '../../runtime/method';
import { zonedDateTimeGetZone } from './get-zone';
import { zonedDateTimeOf } from './of';
import { zonedDateTimeOfInstant } from './of-instant';
import { zonedDateTimeToOffsetDateTime } from './to-offset-date-time';
import { zonedDateTimeWithZoneSameInstant } from './with-zone-same-instant';
import { zonedDateTimeWithZoneSameLocal } from './with-zone-same-local';

export const zonedDateTimeMethods: readonly Method[] = [
  zonedDateTimeGetZone,
  zonedDateTimeOf,
  zonedDateTimeOfInstant,
  zonedDateTimeToOffsetDateTime,
  zonedDateTimeWithZoneSameInstant,
  zonedDateTimeWithZoneSameLocal,
];
