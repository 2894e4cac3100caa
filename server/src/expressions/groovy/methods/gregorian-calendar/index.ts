import type { Method } from '../../runtime/method';
import { gregorianCalendarAdd } from './add';
import { gregorianCalendarAfter } from './after';
import { gregorianCalendarBefore } from './before';
import { gregorianCalendarClearTime } from './clear-time';
import { gregorianCalendarClone } from './clone';
import { gregorianCalendarConstruct } from './construct';
import { gregorianCalendarFormat } from './format';
import { gregorianCalendarGet } from './get';
import { gregorianCalendarGetActualMaximum } from './get-actual-maximum';
import { gregorianCalendarGetAt } from './get-at';
import { gregorianCalendarGetTime } from './get-time';
import { gregorianCalendarGetTimeInMillis } from './get-time-in-millis';
import { gregorianCalendarGetTimeZone } from './get-time-zone';
import { gregorianCalendarIsLeapYear } from './is-leap-year';
import { gregorianCalendarNext } from './next';
import { gregorianCalendarPrevious } from './previous';
import { gregorianCalendarSet } from './set';
import { gregorianCalendarSetTime } from './set-time';
import { gregorianCalendarSetTimeInMillis } from './set-time-in-millis';
import { gregorianCalendarSetTimeZone } from './set-time-zone';
import { gregorianCalendarToInstant } from './to-instant';

export const gregorianCalendarMethods: readonly Method[] = [
  gregorianCalendarAdd,
  gregorianCalendarAfter,
  gregorianCalendarBefore,
  gregorianCalendarClearTime,
  gregorianCalendarClone,
  ...gregorianCalendarConstruct,
  gregorianCalendarFormat,
  gregorianCalendarGet,
  gregorianCalendarGetActualMaximum,
  gregorianCalendarGetAt,
  gregorianCalendarGetTime,
  gregorianCalendarGetTimeInMillis,
  gregorianCalendarGetTimeZone,
  gregorianCalendarIsLeapYear,
  gregorianCalendarNext,
  gregorianCalendarPrevious,
  ...gregorianCalendarSet,
  gregorianCalendarSetTime,
  gregorianCalendarSetTimeInMillis,
  gregorianCalendarSetTimeZone,
  gregorianCalendarToInstant,
];
