import { Unknown } from '../../../../kit/value';
import { readOffset, wallClock } from '../iso8601';
import type { Moment } from '../moment';
import { days, months } from './names';
import { type Field, isNumeric, readPattern } from './pattern';
import { twoDigitYear } from './two-digit-year';

const notRead = new Unknown(
  'Eras, weeks, days of the year and names of time zones are not read by date patterns here.',
);
const noDate = new Unknown('The pattern has no year, month or day. What Okta takes instead is not documented.');

/** What was read; -1: not there. */
interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  milliseconds: number;
  weekday: number;
  afternoon: number;
  offset: number | undefined;
}

/**
 * Reads a time by a pattern, in English: unknown when the text does not fit, since Okta does not document what it gives
 * then. Source: Joda-Time, DateTimeFormat; measured with Joda-Time 2.1.
 * @param now milliseconds since 1970, for years of two digits
 * @throws EvaluationFailure for a letter patterns do not have
 */
export function parseJoda(text: string, pattern: string, now: number | undefined): Moment | Unknown {
  const fields = readPattern(pattern);
  const parts: Parts = {
    year: -1,
    month: -1,
    day: -1,
    hour: 0,
    minute: 0,
    second: 0,
    milliseconds: 0,
    weekday: -1,
    afternoon: -1,
    offset: undefined,
  };
  let at = 0;
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as Field;
    const end =
      field.literal === undefined
        ? readField(text, at, field, isNumeric(fields[i + 1]), parts, now)
        : sameLetters(text, at, field.literal);
    if (end instanceof Unknown) return end;
    if (end < 0) return unfit(text, pattern);
    at = end;
  }
  const moment = at < text.length ? undefined : momentOf(parts, pattern);
  return moment ?? unfit(text, pattern);
}

function unfit(text: string, pattern: string): Unknown {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return new Unknown(
    `"${shown}" does not fit the pattern "${pattern.slice(0, 40)}". What Okta gives then is not documented.`,
  );
}

function sameLetters(text: string, at: number, literal: string): number {
  return text.slice(at, at + literal.length).toLowerCase() === literal.toLowerCase() ? at + literal.length : -1;
}

/** Puts a field into `parts` and returns its end, -1 if it is not there. */
function readField(
  text: string,
  at: number,
  { letter, count }: Field & { letter: string },
  beforeDigits: boolean,
  parts: Parts,
  now: number | undefined,
): number | Unknown {
  if (letter === 'E' || (letter === 'M' && count >= 3)) {
    const names = letter === 'E' ? days : months;
    const lower = text.slice(at, at + 9).toLowerCase();
    const index = names.findIndex((name) => lower.startsWith(name.slice(0, 3).toLowerCase()));
    if (index < 0) return -1;
    if (letter === 'E') parts.weekday = index;
    else parts.month = index + 1;
    const full = (names[index] as string).toLowerCase();
    return at + (lower.startsWith(full) ? full.length : 3);
  }
  if (letter === 'a') {
    const half = text.slice(at, at + 2).toLowerCase();
    parts.afternoon = half === 'pm' ? 1 : 0;
    return half === 'am' || half === 'pm' ? at + 2 : -1;
  }
  if (letter === 'Z' && count < 3) {
    const zone = /^(?:Z|[+-]\d\d(?::?\d\d)?)/i.exec(text.slice(at, at + 6))?.[0];
    parts.offset = readOffset(zone);
    return zone === undefined ? -1 : at + zone.length;
  }
  if (!'yYMdHkhKmsS'.includes(letter)) return notRead;
  const year = letter === 'y' || letter === 'Y';
  const most = year ? (beforeDigits ? count : 9) : letter === 'S' ? count : 2;
  let end = at;
  while (end < text.length && end - at < most && isDigit(text.charCodeAt(end))) end++;
  if (end === at) return -1;
  const value = Number(text.slice(at, end));
  if (year && count === 2) {
    const full = end - at === 2 ? twoDigitYear(value, now) : value;
    if (full instanceof Unknown) return full;
    parts.year = full;
    return end;
  }
  return put(letter, value, end - at, parts) ? end : -1;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** false: there is no such hour. Other ranges are checked when all is read. */
function put(letter: string, value: number, digits: number, parts: Parts): boolean {
  if (letter === 'y' || letter === 'Y') parts.year = value;
  else if (letter === 'M') parts.month = value;
  else if (letter === 'd') parts.day = value;
  else if (letter === 'm') parts.minute = value;
  else if (letter === 's') parts.second = value;
  else if (letter === 'S') parts.milliseconds = Math.floor(value * 10 ** (3 - digits));
  else if (letter === 'H') parts.hour = value;
  else {
    const from = letter === 'K' ? 0 : 1;
    const to = letter === 'K' ? 11 : letter === 'h' ? 12 : 24;
    if (value < from || value > to) return false;
    parts.hour = value % (letter === 'k' ? 24 : 12);
  }
  return true;
}

/** undefined: there is no such day or time. */
function momentOf(parts: Parts, pattern: string): Moment | Unknown | undefined {
  const { year, month, day, hour, minute, second, milliseconds, weekday, afternoon, offset } = parts;
  if (year < 0 || month < 0 || day < 0) return noDate;
  if (year > 9999) return undefined;
  const local = wallClock(year, month, day, hour, minute, second);
  if (local === undefined) return undefined;
  if (weekday >= 0 && new Date(local).getUTCDay() !== weekday) return undefined;
  const half = afternoon === 1 && hour < 12 ? 12 * 3_600_000 : 0;
  return { local: local + half + milliseconds, offset, fraction: pattern.includes('S') };
}
