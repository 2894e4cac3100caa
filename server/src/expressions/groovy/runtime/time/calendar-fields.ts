import type { Value } from '../../../kit/value';
import { formatDate } from '../date-format';
import { giveUp } from '../failure';
import type { CalendarValue } from './calendar';
import { offsetAt } from './zone';

const day = 86_400_000;
const months = 'JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER'.split(' ');
const days = 'SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY'.split(' ');

/** The constants of java.util.Calendar. */
export const calendarConstants: Readonly<Record<string, Value>> = {
  ERA: 0,
  YEAR: 1,
  MONTH: 2,
  WEEK_OF_YEAR: 3,
  WEEK_OF_MONTH: 4,
  DATE: 5,
  DAY_OF_MONTH: 5,
  DAY_OF_YEAR: 6,
  DAY_OF_WEEK: 7,
  DAY_OF_WEEK_IN_MONTH: 8,
  AM_PM: 9,
  HOUR: 10,
  HOUR_OF_DAY: 11,
  MINUTE: 12,
  SECOND: 13,
  MILLISECOND: 14,
  ZONE_OFFSET: 15,
  DST_OFFSET: 16,
  AM: 0,
  PM: 1,
  ...Object.fromEntries(months.map((name, i) => [name, i])),
  ...Object.fromEntries(days.map((name, i) => [name, i + 1])),
};

/** Calendar.get for the American calendar, whose weeks begin on Sunday. */
export function calendarField(calendar: CalendarValue, field: number): number {
  const local = calendar.local();
  switch (field) {
    case 0:
      return 1;
    case 1:
      return local.getUTCFullYear();
    case 2:
      return local.getUTCMonth();
    case 3:
      return Number(formatDate(local.getTime(), 'w'));
    case 4:
      return Math.floor((local.getUTCDate() - 1 + weekday(local, local.getUTCMonth())) / 7) + 1;
    case 5:
      return local.getUTCDate();
    case 6:
      return dayOfYear(local);
    case 7:
      return local.getUTCDay() + 1;
    case 8:
      return Math.floor((local.getUTCDate() - 1) / 7) + 1;
    case 9:
      return local.getUTCHours() < 12 ? 0 : 1;
    case 10:
      return local.getUTCHours() % 12;
    case 11:
      return local.getUTCHours();
    case 12:
      return local.getUTCMinutes();
    case 13:
      return local.getUTCSeconds();
    case 14:
      return local.getUTCMilliseconds();
    case 15:
      return calendar.zone.fixed === undefined
        ? giveUp('this field is not evaluated')
        : offsetAt(calendar.zone, 0) * 1000;
    default:
      return giveUp('this field of a calendar is not evaluated');
  }
}

/** The day of the week (from 0) of the first day of a month. */
const weekday = (local: Date, month: number): number =>
  new Date(Date.UTC(local.getUTCFullYear(), month, 1)).getUTCDay();
const dayOfYear = (local: Date): number =>
  Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / day) + 1;

/** Calendar.set; values outside a field move the fields above it, as the lenient calendar does. */
export function setCalendarField(calendar: CalendarValue, field: number, value: number): void {
  const local = calendar.local();
  switch (field) {
    case 1:
      local.setUTCFullYear(value);
      break;
    case 2:
      local.setUTCMonth(value);
      break;
    case 5:
      local.setUTCDate(value);
      break;
    case 6:
      local.setUTCMonth(0, value);
      break;
    case 7:
      local.setUTCDate(local.getUTCDate() + value - 1 - local.getUTCDay());
      break;
    case 9:
      local.setUTCHours((local.getUTCHours() % 12) + value * 12);
      break;
    case 10:
      local.setUTCHours(value + (local.getUTCHours() < 12 ? 0 : 12));
      break;
    case 11:
      local.setUTCHours(value);
      break;
    case 12:
      local.setUTCMinutes(value);
      break;
    case 13:
      local.setUTCSeconds(value);
      break;
    case 14:
      local.setUTCMilliseconds(value);
      break;
    default:
      return giveUp('setting this field of a calendar is not evaluated');
  }
  calendar.setLocal(local.getTime());
}

const lengths: Readonly<Record<number, number>> = { 10: 3_600_000, 11: 3_600_000, 12: 60_000, 13: 1000, 14: 1 };
const daysOf: Readonly<Record<number, number>> = { 3: 7, 4: 7, 5: 1, 6: 1, 7: 1, 8: 7 };

/** Calendar.add: months and years keep the day where the month has it, else its last day. */
export function addToCalendar(calendar: CalendarValue, field: number, amount: number): void {
  if (lengths[field] !== undefined) {
    calendar.time += lengths[field] * amount;
    return;
  }
  const local = calendar.local();
  if (daysOf[field] !== undefined) local.setUTCDate(local.getUTCDate() + daysOf[field] * amount);
  else if (field === 1 || field === 2) addMonths(local, field === 1 ? amount * 12 : amount);
  else return giveUp('moving this field of a calendar is not evaluated');
  calendar.setLocal(local.getTime());
}

/** Moves a date by months; the day becomes the last of the month where it has none such. */
export function addMonths(local: Date, months: number): void {
  const wanted = local.getUTCDate();
  local.setUTCDate(1);
  local.setUTCMonth(local.getUTCMonth() + months);
  const last = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 0)).getUTCDate();
  local.setUTCDate(Math.min(wanted, last));
}
