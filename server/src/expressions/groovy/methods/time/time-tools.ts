import type { Value } from '../../../kit/value';
import { Failure, giveUp } from '../../runtime/failure';
import { PeriodValue, plusAmount } from '../../runtime/time/amounts';
import { moved, plusUnits, secondsOfDate, secondsOfTime } from '../../runtime/time/arithmetic';
import { EnumValue } from '../../runtime/time/enums';
import { type TimeKind, TimeValue } from '../../runtime/time/time-value';
import { offsetId } from '../../runtime/time/zone';

/** The Java classes of these kinds. */
export const named = (kinds: readonly TimeKind[]): readonly string[] => kinds.map((kind) => `java.time.${kind}`);

export const all = named(['LocalDate', 'LocalTime', 'LocalDateTime', 'OffsetDateTime', 'ZonedDateTime', 'Instant']);

export const parsed: readonly TimeKind[] = [
  'LocalDate',
  'LocalTime',
  'LocalDateTime',
  'OffsetDateTime',
  'ZonedDateTime',
];

export const dates = named(['LocalDate', 'LocalDateTime', 'OffsetDateTime', 'ZonedDateTime']);

export const times = named(['LocalTime', 'LocalDateTime', 'OffsetDateTime', 'ZonedDateTime']);

export const zoned = named(['OffsetDateTime', 'ZonedDateTime']);

export const ms = 1_000_000;

export const daySeconds = 86_400;

/** The second its day begins, in its own time. */
const midnight = (value: TimeValue): number => Math.floor(value.seconds / daySeconds) * daySeconds;

/** Seconds since midnight, in its own time. */
export const clock = (value: TimeValue): number => value.seconds - midnight(value);

/** A date-time with a zone as another kind. */
export function as(kind: TimeKind, at: TimeValue): TimeValue {
  switch (kind) {
    case 'LocalDate':
      return new TimeValue(kind, midnight(at), 0);
    case 'LocalTime':
      return new TimeValue(kind, clock(at), at.nano);
    case 'LocalDateTime':
      return new TimeValue(kind, at.seconds, at.nano);
    case 'Instant':
      return new TimeValue(kind, at.epochSecond, at.nano);
    case 'OffsetDateTime':
      return new TimeValue(kind, at.seconds, at.nano, { id: offsetId(at.offset), fixed: at.offset }, at.offset);
    default:
      return at;
  }
}

/** The same time of another day. @param month from 1 @param day the last of the month if it has fewer */
export const withDate = (value: TimeValue, year: number, month: number, day: number): TimeValue => {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return moved(value, secondsOfDate(year, month, Math.min(day, last)) + clock(value), value.nano);
};

export const withTime = (
  value: TimeValue,
  hour: number,
  minute: number,
  second: number,
  nano = value.nano,
): TimeValue => moved(value, midnight(value) + secondsOfTime(hour, minute, second), nano);

/** Hour, minute and second, in its own time. */
export const hms = (value: TimeValue): [number, number, number] => [
  value.local.getUTCHours(),
  value.local.getUTCMinutes(),
  value.local.getUTCSeconds(),
];

/** A leap year of the Gregorian calendar, before 1582 too (ISO 8601). */
export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** From 1, of a number or a `Month`. */
export const monthNumber = (month: number | EnumValue): number => (month instanceof EnumValue ? month.number : month);

/** Earlier or later as moments, whatever the zones. */
export const momentOrder = (a: TimeValue, b: TimeValue): number =>
  Math.sign(a.epochSecond - b.epochSecond) || Math.sign(a.nano - b.nano);

/** A time and a Period or Duration, added (1) or taken away (-1). Gives up at amounts that are not evaluated. */
export const amountOf = (t: TimeValue, amount: Value, sign: 1 | -1): TimeValue =>
  plusAmount(t, amount, sign) ?? giveUp('this amount is not evaluated');

/** Refuses a zone where only an offset fits. @throws DateTimeException always */
export function notOffset(id: string): never {
  throw new Failure('java.time.DateTimeException', `"${id}" is not an offset such as +01:00.`);
}

/** Years, months and days from one date to another (Period.between); negative when the second is earlier. */
export function periodBetween(from: TimeValue, to: TimeValue): PeriodValue {
  let total =
    (to.local.getUTCFullYear() - from.local.getUTCFullYear()) * 12 + to.local.getUTCMonth() - from.local.getUTCMonth();
  let days = to.local.getUTCDate() - from.local.getUTCDate();
  if (total > 0 && days < 0) {
    total--;
    days = (to.seconds - plusUnits(from, total, 'MONTHS').seconds) / daySeconds;
  } else if (total < 0 && days > 0) {
    total++;
    days -= new Date(Date.UTC(to.local.getUTCFullYear(), to.local.getUTCMonth() + 1, 0)).getUTCDate();
  }
  return new PeriodValue(Math.trunc(total / 12), total % 12, days);
}
