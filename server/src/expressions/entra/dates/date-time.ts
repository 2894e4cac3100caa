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
  return daysBefore(year, month, day) * millisecondsADay + hour * 3_600_000 + minute * 60_000 + second * 1000;
}

const millisecondsADay = 86_400_000;

/** Days from 1 January 1970. The year is counted from March, so that the leap day is its last one. */
function daysBefore(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    719_469
  );
}

/** The date and time that a clock reading shows. */
export function toParts(milliseconds: number): DateParts {
  const date = new Date(milliseconds);
  const second = Math.floor((milliseconds - Math.floor(milliseconds / millisecondsADay) * millisecondsADay) / 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
  };
}

/** How many days a month has. @param month from 1, in the Gregorian calendar */
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
  const { hour, minute, second } = parts;
  const day = Math.min(parts.day, daysInMonth(year, month));
  const moved = fromParts({ year, month, day, hour, minute, second });
  return moved === undefined ? undefined : moved + (((milliseconds % 1000) + 1000) % 1000);
}
