import type { Method } from '../../runtime/method';
import { dateAfter } from './after';
import { dateBefore } from './before';
import { dateClearTime } from './clear-time';
import { dateCompareTo } from './compare-to';
import { dateConstruct } from './construct';
import { dateFormat } from './format';
import { dateGetDate } from './get-date';
import { dateGetDay } from './get-day';
import { dateGetHours } from './get-hours';
import { dateGetMinutes } from './get-minutes';
import { dateGetMonth } from './get-month';
import { dateGetSeconds } from './get-seconds';
import { dateGetTime } from './get-time';
import { dateGetYear } from './get-year';
import { dateMinus } from './minus';
import { dateNext } from './next';
import { dateParse } from './parse';
import { datePlus } from './plus';
import { datePrevious } from './previous';

export const dateMethods: readonly Method[] = [
  dateAfter,
  dateBefore,
  dateClearTime,
  dateCompareTo,
  ...dateConstruct,
  dateFormat,
  dateGetDate,
  dateGetDay,
  dateGetHours,
  dateGetMinutes,
  dateGetMonth,
  dateGetSeconds,
  dateGetTime,
  dateGetYear,
  dateMinus,
  dateNext,
  dateParse,
  datePlus,
  datePrevious,
];
