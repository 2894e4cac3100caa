import type { Moment } from './moment';
import { offsetText } from './zone-offset';

const form = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;

/** Reads a date, or a date with a time, of ISO 8601; undefined for anything else. Digits beyond milliseconds are cut. */
export function readIso8601(text: string): Moment | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone] = match;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const local = wallClock(Number(year), Number(month), Number(day), Number(hour), Number(minute), Number(second));
  if (local === undefined) return undefined;
  return { local: local + milliseconds, offset: readOffset(zone), fraction: fraction !== '' };
}

/** Minutes of `Z`, `+02`, `+0200` or `+02:00`. */
export function readOffset(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  if (zone === 'Z' || zone === 'z') return 0;
  const digits = zone.replace(':', '');
  return (digits[0] === '-' ? -1 : 1) * (Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5)));
}

/** Milliseconds of a wall clock read as UTC; undefined if there is no such day or time. */
export function wallClock(y: number, month: number, d: number, h: number, m: number, s: number): number | undefined {
  if (h > 23 || m > 59 || s > 59 || month < 1 || month > 12 || d < 1) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(y, month - 1, d);
  date.setUTCHours(h, m, s);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === d ? date.getTime() : undefined;
}

/**
 * A time as Okta's functions write it: always with milliseconds, `Z` for UTC.
 * @param time milliseconds since 1970, of years 0 to 9999
 * @param offset minutes east of UTC
 */
export function writeIso8601(time: number, offset = 0): string {
  const text = new Date(time + offset * 60_000).toISOString();
  return offset === 0 ? text : text.slice(0, -1) + offsetText(offset);
}
