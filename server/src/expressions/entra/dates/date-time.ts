/**
 * A .NET `DateTime`. `milliseconds` is its clock reading, counted from 1970 as if the clock showed UTC; `ticks` are the
 * 100-nanosecond units below one millisecond (0 to 9999). The servers' own time zone is taken to be UTC, which is what
 * `CDate` documents ("the returned string is always in UTC"), so a local time and a UTC time show the same clock.
 */
export interface DateTime {
  readonly milliseconds: number;
  readonly ticks: number;
  readonly kind: DateTimeKind;
}

export type DateTimeKind = 'unspecified' | 'utc' | 'local';

/** Year, month (1 to 12) and day of a clock reading, and its time. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** `DateTime.MinValue` and `DateTime.MaxValue` in milliseconds since 1970. */
const earliest = -62_135_596_800_000;
const latest = 253_402_300_799_999;

/** Whether .NET's `DateTime` reaches that far: years 1 to 9999. */
export function inRange(milliseconds: number): boolean {
  return milliseconds >= earliest && milliseconds <= latest;
}

/** The milliseconds of a date and time; undefined if there is no such date, such as 30 February or 24:00. */
export function fromParts(parts: DateParts): number | undefined {
  const { year, month, day, hour, minute, second } = parts;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return undefined;
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; 400 years later the calendar is the same.
  return Date.UTC(year + 400, month - 1, day, hour, minute, second) - fourHundredYears;
}

const fourHundredYears = 146_097 * 86_400_000;

/** The date and time that a clock reading shows. */
export function toParts(milliseconds: number): DateParts {
  const date = new Date(milliseconds);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 0 for Sunday. */
export function dayOfWeek(milliseconds: number): number {
  return new Date(milliseconds).getUTCDay();
}

/** Months later, the day cut to the length of that month (`DateTime.AddMonths`); undefined beyond years 1 to 9999. */
export function addMonths(milliseconds: number, months: number): number | undefined {
  const parts = toParts(milliseconds);
  const total = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  if (year < 1 || year > 9999) return undefined;
  const moved = fromParts({ ...parts, year, month, day: Math.min(parts.day, daysInMonth(year, month)) });
  return moved === undefined ? undefined : moved + (((milliseconds % 1000) + 1000) % 1000);
}
