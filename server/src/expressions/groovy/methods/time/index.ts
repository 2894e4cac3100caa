import type { Method } from '../../runtime/method';
import { timeAtOffset } from './at-offset';
import { timeAtZone } from './at-zone';
import { timeCompareTo } from './compare-to';
import { timeEquals } from './equals';
import { timeFormat } from './format';
import { timeGetDayOfMonth } from './get-day-of-month';
import { timeGetDayOfWeek } from './get-day-of-week';
import { timeGetDayOfYear } from './get-day-of-year';
import { timeGetHour } from './get-hour';
import { timeGetId } from './get-id';
import { timeGetMinute } from './get-minute';
import { timeGetMonth } from './get-month';
import { timeGetMonthValue } from './get-month-value';
import { timeGetNano } from './get-nano';
import { timeGetOffset } from './get-offset';
import { timeGetSecond } from './get-second';
import { timeGetYear } from './get-year';
import { timeHashCode } from './hash-code';
import { timeIsAfter } from './is-after';
import { timeIsBefore } from './is-before';
import { timeIsEqual } from './is-equal';
import { timeMinus } from './minus';
import { timeMinusDays } from './minus-days';
import { timeMinusHours } from './minus-hours';
import { timeMinusMillis } from './minus-millis';
import { timeMinusMinutes } from './minus-minutes';
import { timeMinusMonths } from './minus-months';
import { timeMinusNanos } from './minus-nanos';
import { timeMinusSeconds } from './minus-seconds';
import { timeMinusWeeks } from './minus-weeks';
import { timeMinusYears } from './minus-years';
import { timeNow } from './now';
import { timeParse } from './parse';
import { timePlus } from './plus';
import { timePlusDays } from './plus-days';
import { timePlusHours } from './plus-hours';
import { timePlusMillis } from './plus-millis';
import { timePlusMinutes } from './plus-minutes';
import { timePlusMonths } from './plus-months';
import { timePlusNanos } from './plus-nanos';
import { timePlusSeconds } from './plus-seconds';
import { timePlusWeeks } from './plus-weeks';
import { timePlusYears } from './plus-years';
import { timeToEpochSecond } from './to-epoch-second';
import { timeToInstant } from './to-instant';
import { timeToLocalDate } from './to-local-date';
import { timeToLocalDateTime } from './to-local-date-time';
import { timeToLocalTime } from './to-local-time';
import { timeToString } from './to-string';
import { timeTruncatedTo } from './truncated-to';
import { timeUntil } from './until';
import { timeWithDayOfMonth } from './with-day-of-month';
import { timeWithHour } from './with-hour';
import { timeWithMinute } from './with-minute';
import { timeWithMonth } from './with-month';
import { timeWithNano } from './with-nano';
import { timeWithSecond } from './with-second';
import { timeWithYear } from './with-year';

export const timeMethods: readonly Method[] = [
  ...timeAtOffset,
  ...timeAtZone,
  ...timeCompareTo,
  ...timeEquals,
  ...timeFormat,
  ...timeGetDayOfMonth,
  ...timeGetDayOfWeek,
  ...timeGetDayOfYear,
  ...timeGetHour,
  ...timeGetId,
  ...timeGetMinute,
  ...timeGetMonth,
  ...timeGetMonthValue,
  ...timeGetNano,
  ...timeGetOffset,
  ...timeGetSecond,
  ...timeGetYear,
  ...timeHashCode,
  ...timeIsAfter,
  ...timeIsBefore,
  ...timeIsEqual,
  ...timeMinus,
  ...timeMinusDays,
  ...timeMinusHours,
  ...timeMinusMillis,
  ...timeMinusMinutes,
  ...timeMinusMonths,
  ...timeMinusNanos,
  ...timeMinusSeconds,
  ...timeMinusWeeks,
  ...timeMinusYears,
  ...timeNow,
  ...timeParse,
  ...timePlus,
  ...timePlusDays,
  ...timePlusHours,
  ...timePlusMillis,
  ...timePlusMinutes,
  ...timePlusMonths,
  ...timePlusNanos,
  ...timePlusSeconds,
  ...timePlusWeeks,
  ...timePlusYears,
  ...timeToEpochSecond,
  ...timeToInstant,
  ...timeToLocalDate,
  ...timeToLocalDateTime,
  ...timeToLocalTime,
  ...timeToString,
  ...timeTruncatedTo,
  ...timeUntil,
  ...timeWithDayOfMonth,
  ...timeWithHour,
  ...timeWithMinute,
  ...timeWithMonth,
  ...timeWithNano,
  ...timeWithSecond,
  ...timeWithYear,
];
