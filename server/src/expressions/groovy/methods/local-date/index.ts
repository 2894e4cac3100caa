import type { Method } from '../../runtime/method';
import { localDateAtStartOfDay } from './at-start-of-day';
import { localDateAtTime } from './at-time';
import { localDateCompareTo } from './compare-to';
import { localDateIsLeapYear } from './is-leap-year';
import { localDateLengthOfMonth } from './length-of-month';
import { localDateLengthOfYear } from './length-of-year';
import { localDateOf } from './of';
import { localDateOfEpochDay } from './of-epoch-day';
import { localDateOfYearDay } from './of-year-day';
import { localDateToEpochDay } from './to-epoch-day';
import { localDateUntil } from './until';

export const localDateMethods: readonly Method[] = [
  ...localDateAtStartOfDay,
  ...localDateAtTime,
  localDateCompareTo,
  localDateIsLeapYear,
  localDateLengthOfMonth,
  localDateLengthOfYear,
  localDateOf,
  localDateOfEpochDay,
  localDateOfYearDay,
  localDateToEpochDay,
  localDateUntil,
];
