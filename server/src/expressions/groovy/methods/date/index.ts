import type { Method } from '../../runtime/method';
import { dateAfter } from './after';
import { dateBefore } from './before';
import { dateClearTime } from './clear-time';
import { dateClone } from './clone';
import { dateCompareTo } from './compare-to';
import { dateConstruct } from './construct';
import { dateCopyWith } from './copy-with';
import { dateDownto } from './downto';
import { dateFormat } from './format';
import { dateFrom } from './from';
import { dateGetAt } from './get-at';
import { dateGetDate } from './get-date';
import { dateGetDateString } from './get-date-string';
import { dateGetDay } from './get-day';
import { dateGetHours } from './get-hours';
import { dateGetMinutes } from './get-minutes';
import { dateGetMonth } from './get-month';
import { dateGetSeconds } from './get-seconds';
import { dateGetTime } from './get-time';
import { dateGetTimezoneOffset } from './get-timezone-offset';
import { dateGetYear } from './get-year';
import { dateMinus } from './minus';
import { dateNext } from './next';
import { dateNumberAwareCompareTo } from './number-aware-compare-to';
import { dateParse } from './parse';
import { dateParseToStringDate } from './parse-to-string-date';
import { datePlus } from './plus';
import { datePrevious } from './previous';
import { dateToCalendar } from './to-calendar';
import { dateToGmtString } from './to-gmt-string';
import { dateToInstant } from './to-instant';
import { dateUpdated } from './updated';
import { dateUpto } from './upto';

export const dateMethods: readonly Method[] = [
  dateAfter,
  dateBefore,
  dateClearTime,
  dateClone,
  dateCompareTo,
  ...dateConstruct,
  dateCopyWith,
  dateDownto,
  ...dateFormat,
  dateFrom,
  dateGetAt,
  dateGetDate,
  dateGetDateString,
  dateGetDay,
  dateGetHours,
  dateGetMinutes,
  dateGetMonth,
  dateGetSeconds,
  dateGetTime,
  dateGetTimezoneOffset,
  dateGetYear,
  ...dateMinus,
  dateNext,
  dateNumberAwareCompareTo,
  ...dateParse,
  dateParseToStringDate,
  datePlus,
  datePrevious,
  dateToCalendar,
  dateToGmtString,
  dateToInstant,
  dateUpdated,
  dateUpto,
];
