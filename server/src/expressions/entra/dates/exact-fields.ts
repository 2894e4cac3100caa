import type { ExactCursor } from './exact-cursor';
import { dayNames, eraName, monthNames, shortDayNames, shortMonthNames } from './names';

/** What ParseExact has read so far. A field that occurs twice must say the same twice. */
export class ExactFields {
  year: number | undefined;
  month: number | undefined;
  day: number | undefined;
  dayOfWeek: number | undefined;
  hour: number | undefined;
  minute: number | undefined;
  second: number | undefined;
  /** 100-nanosecond units. */
  fraction: number | undefined;
  afternoon: boolean | undefined;
  /** Minutes east of UTC. */
  offset: number | undefined;
  /** `Z` or `GMT` rather than a numeric offset. */
  utc = false;
  twelveHours = false;
  twoDigitYear = false;

  set(field: 'year' | 'month' | 'day' | 'dayOfWeek' | 'hour' | 'minute' | 'second' | 'fraction', value?: number) {
    if (value === undefined || (this[field] !== undefined && this[field] !== value)) return false;
    this[field] = value;
    return true;
  }

  zone(offset: number | undefined, utc: boolean): boolean {
    if (offset === undefined || (this.offset !== undefined && this.offset !== offset)) return false;
    this.offset = offset;
    this.utc ||= utc;
    return true;
  }
}

/**
 * Reads one run of a specifier `c` of `length` letters. false: the text does not fit. undefined: `c` is no specifier.
 * Follows `DateTime.ParseExact` with the invariant culture.
 */
export function readField(c: string, length: number, cursor: ExactCursor, fields: ExactFields): boolean | undefined {
  switch (c) {
    case 'y':
      fields.twoDigitYear ||= length <= 2;
      return fields.set('year', number(cursor, length));
    case 'M': {
      if (length <= 2) return fields.set('month', number(cursor, length));
      const index = cursor.name(length === 3 ? shortMonthNames : monthNames);
      return index !== undefined && fields.set('month', index + 1);
    }
    case 'd':
      if (length <= 2) return fields.set('day', number(cursor, length));
      return fields.set('dayOfWeek', cursor.name(length === 3 ? shortDayNames : dayNames));
    case 'h':
      fields.twelveHours = true;
      return fields.set('hour', number(cursor, Math.min(length, 2)));
    case 'H':
      return fields.set('hour', number(cursor, Math.min(length, 2)));
    case 'm':
      return fields.set('minute', number(cursor, Math.min(length, 2)));
    case 's':
      return fields.set('second', number(cursor, Math.min(length, 2)));
    case 'f':
    case 'F':
      return readFraction(c === 'f' ? length : 0, length, cursor, fields);
    case 't':
      return readHalf(length, cursor, fields);
    case 'g':
      return cursor.name([eraName, 'AD']) !== undefined;
    case 'z':
      return fields.zone(readOffset(cursor, length), false);
    case 'K':
      return readKind(cursor, fields);
    case 'Z':
      for (let i = 0; i < length; i++) if (!cursor.literal('Z') && !cursor.literal('GMT')) return false;
      // As a word of its own.
      return !/^\p{L}$/u.test(cursor.text[cursor.index] ?? '') && fields.zone(0, true);
    default:
      return undefined;
  }
}

/** One letter takes one or two digits; more letters take exactly as many. */
function number(cursor: ExactCursor, length: number): number | undefined {
  return length === 1 ? cursor.digits(1, 2) : cursor.digits(length, length);
}

function readFraction(least: number, most: number, cursor: ExactCursor, fields: ExactFields): boolean {
  const start = cursor.index;
  const value = cursor.digits(least, most);
  if (value === undefined) return false;
  return fields.set('fraction', Math.round(value * 10 ** (7 - (cursor.index - start))));
}

function readHalf(length: number, cursor: ExactCursor, fields: ExactFields): boolean {
  const index = cursor.name(length === 1 ? ['A', 'P'] : ['AM', 'PM']);
  if (index === undefined || (fields.afternoon !== undefined && fields.afternoon !== (index === 1))) return false;
  fields.afternoon = index === 1;
  return true;
}

function readKind(cursor: ExactCursor, fields: ExactFields): boolean {
  if (cursor.literal('Z')) return fields.zone(0, true);
  const next = cursor.text[cursor.index];
  return next === '+' || next === '-' ? fields.zone(readOffset(cursor, 3), false) : true;
}

/** An offset in minutes: hours only for one or two letters, else hours, an optional colon, and minutes. */
function readOffset(cursor: ExactCursor, length: number): number | undefined {
  const sign = cursor.literal('+') ? 1 : cursor.literal('-') ? -1 : 0;
  if (sign === 0) return undefined;
  if (length <= 2) {
    const hours = number(cursor, length);
    return hours === undefined ? undefined : withinZone(sign * hours * 60);
  }
  const hours = cursor.digits(1, 2);
  if (hours === undefined) return undefined;
  cursor.literal(':');
  const minutes = cursor.digits(2, 2);
  return minutes === undefined || minutes > 59 ? undefined : withinZone(sign * (hours * 60 + minutes));
}

/** .NET takes offsets up to 14 hours. */
function withinZone(minutes: number): number | undefined {
  return Math.abs(minutes) <= 14 * 60 ? minutes : undefined;
}
