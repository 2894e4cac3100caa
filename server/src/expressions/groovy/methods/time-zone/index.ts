import type { Method } from '../../runtime/method';
import { timeZoneGetDefault } from './get-default';
import { timeZoneGetId } from './get-id';
import { timeZoneGetOffset } from './get-offset';
import { timeZoneGetRawOffset } from './get-raw-offset';
import { timeZoneGetTimeZone } from './get-time-zone';
import { timeZoneInDaylightTime } from './in-daylight-time';

export const timeZoneMethods: readonly Method[] = [
  timeZoneGetDefault,
  timeZoneGetId,
  timeZoneGetOffset,
  timeZoneGetRawOffset,
  timeZoneGetTimeZone,
  timeZoneInDaylightTime,
];
