import { Failure, giveUp } from '../failure';
import { addMonths } from './calendar-fields';
import { type TimeKind, TimeValue } from './time-value';
import { fromLocal, offsetAt, type Zone } from './zone';

const dayInSeconds = 86_400;
const billion = 1_000_000_000n;

/** The date-time of a zone at a moment. */
export function atMoment(kind: TimeKind, epochSecond: number, nano: number, zone: Zone): TimeValue {
  const offset = offsetAt(zone, epochSecond * 1000);
  return new TimeValue(kind, epochSecond + offset, nano, zone, offset);
}

/** The date-time of a zone at a local time (java.time.ZonedDateTime.ofLocal). */
export function atLocal(kind: TimeKind, seconds: number, nano: number, zone: Zone): TimeValue {
  return atMoment(kind, fromLocal(zone, seconds * 1000) / 1000, nano, zone);
}

/** The same kind at another local time; a ZonedDateTime looks for its offset again. */
export function moved(value: TimeValue, seconds: number, nano: number): TimeValue {
  return value.kind === 'ZonedDateTime' && value.zone !== undefined
    ? atLocal(value.kind, seconds, nano, value.zone)
    : value.at(seconds, nano);
}

/** Seconds since 1970 of a date. Throws DateTimeException for a day or month that does not exist. */
export function secondsOfDate(year: number, month: number, day: number): number {
  if (month < 1 || month > 12) throw invalid('MonthOfYear', `1 - 12): ${month}`);
  if (day < 1 || day > 31) throw invalid('DayOfMonth', `1 - 28/31): ${day}`);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCDate() !== day)
    throw new Failure('java.time.DateTimeException', `There is no day ${day} in month ${month} of ${year}.`);
  return date.getTime() / 1000;
}

/** Seconds since midnight. Throws DateTimeException for a time that does not exist. */
export function secondsOfTime(hour: number, minute: number, second: number): number {
  if (hour < 0 || hour > 23) throw invalid('HourOfDay', `0 - 23): ${hour}`);
  if (minute < 0 || minute > 59) throw invalid('MinuteOfHour', `0 - 59): ${minute}`);
  if (second < 0 || second > 59) throw invalid('SecondOfMinute', `0 - 59): ${second}`);
  return hour * 3600 + minute * 60 + second;
}

const invalid = (field: string, range: string): Failure =>
  new Failure('java.time.DateTimeException', `The value of ${field} is outside its range (${range}.`);

/** The exception of a field or unit that this kind of time does not have. */
export const unsupported = (value: TimeValue, what: string): Failure =>
  new Failure('java.time.temporal.UnsupportedTemporalTypeException', `A ${value.kind} has no ${what}.`);

/** Moves by nanoseconds: on the clock of the world, not that of the zone. */
export function plusDuration(value: TimeValue, nanos: bigint): TimeValue {
  if (value.kind === 'LocalDate') throw unsupported(value, 'seconds');
  const total = BigInt(value.nano) + nanos;
  const nano = ((total % billion) + billion) % billion;
  const carry = Number((total - nano) / billion);
  if (value.kind === 'LocalTime') {
    const seconds = (((value.seconds + carry) % dayInSeconds) + dayInSeconds) % dayInSeconds;
    return value.at(seconds, Number(nano));
  }
  if (value.kind === 'ZonedDateTime' && value.zone !== undefined)
    return atMoment(value.kind, value.epochSecond + carry, Number(nano), value.zone);
  return value.at(value.seconds + carry, Number(nano));
}

/** Moves by months and days of the local calendar. */
export function plusPeriod(value: TimeValue, months: number, days: number): TimeValue {
  if (value.kind === 'LocalTime') throw unsupported(value, 'days');
  if (value.kind === 'Instant' && months !== 0) throw unsupported(value, 'months');
  const local = value.local;
  if (months !== 0) addMonths(local, months);
  local.setUTCDate(local.getUTCDate() + days);
  return moved(value, local.getTime() / 1000, value.nano);
}

const nanosOf: Readonly<Record<string, bigint>> = {
  NANOS: 1n,
  MICROS: 1000n,
  MILLIS: 1_000_000n,
  SECONDS: billion,
  MINUTES: 60n * billion,
  HOURS: 3600n * billion,
  HALF_DAYS: 43_200n * billion,
};
const daysOf: Readonly<Record<string, number>> = { DAYS: 1, WEEKS: 7 };
const monthsOf: Readonly<Record<string, number>> = { MONTHS: 1, YEARS: 12, DECADES: 120, CENTURIES: 1200 };

/** `value.plus(amount, unit)`. Throws UnsupportedTemporalTypeException. */
export function plusUnits(value: TimeValue, amount: number, unit: string): TimeValue {
  if (!Number.isSafeInteger(amount) || Math.abs(amount) > 1e14) return giveUp('the amount is too large');
  const nanos = nanosOf[unit];
  if (nanos !== undefined) return plusDuration(value, BigInt(amount) * nanos);
  if (value.kind === 'Instant' && unit === 'WEEKS') throw unsupported(value, 'weeks');
  const days = daysOf[unit];
  if (days !== undefined) return plusPeriod(value, 0, amount * days);
  return plusPeriod(value, amount * (monthsOf[unit] ?? 0), 0);
}

/** Nanoseconds since 1970 (since midnight of a LocalTime), on the world's clock where there is one. */
const nanosSince = (value: TimeValue, world: boolean): bigint =>
  BigInt(world ? value.epochSecond : value.seconds) * billion + BigInt(value.nano);

/** How many whole units lie between two values of a kind (ChronoUnit.between). */
export function unitsBetween(from: TimeValue, to: TimeValue, unit: string): bigint {
  const nanos = nanosOf[unit];
  const hasZone = from.zone !== undefined;
  if (nanos !== undefined) {
    if (from.kind === 'LocalDate') throw unsupported(from, 'seconds');
    return (nanosSince(to, hasZone) - nanosSince(from, hasZone)) / nanos;
  }
  if (from.kind === 'LocalTime') throw unsupported(from, 'days');
  // Days and months are those of the first one's zone.
  const end = hasZone && from.zone !== undefined ? atMoment(from.kind, to.epochSecond, to.nano, from.zone) : to;
  const days = daysOf[unit];
  if (days !== undefined)
    return (nanosSince(end, false) - nanosSince(from, false)) / (BigInt(days * dayInSeconds) * billion);
  if (from.kind === 'Instant') throw unsupported(from, 'months');
  return BigInt(Math.trunc(monthsBetween(from, end) / (monthsOf[unit] ?? 1)));
}

/** Whole months between two local times. */
function monthsBetween(from: TimeValue, to: TimeValue): number {
  const [a, b] = [from.local, to.local];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  const rest = (value: TimeValue, local: Date): number =>
    (local.getUTCDate() * dayInSeconds + (((value.seconds % dayInSeconds) + dayInSeconds) % dayInSeconds)) * 1000 +
    value.nano / 1e6;
  const difference = rest(to, b) - rest(from, a);
  if (months > 0 && difference < 0) return months - 1;
  return months < 0 && difference > 0 ? months + 1 : months;
}

/** `value.truncatedTo(unit)`. */
export function truncated(value: TimeValue, unit: string): TimeValue {
  if (value.kind === 'LocalDate') throw unsupported(value, 'time');
  const step = unit === 'DAYS' ? BigInt(dayInSeconds) * billion : nanosOf[unit];
  if (step === undefined)
    throw new Failure('java.time.temporal.UnsupportedTemporalTypeException', 'The unit is too large to cut to.');
  const total = nanosSince(value, false);
  const cut = total - (((total % step) + step) % step);
  const nano = ((cut % billion) + billion) % billion;
  return moved(value, Number((cut - nano) / billion), Number(nano));
}
