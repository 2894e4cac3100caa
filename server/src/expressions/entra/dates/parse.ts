import { EvaluationFailure } from '../../kit/evaluated-function';
import { Unknown } from '../../kit/value';
import { fromDateText } from './date-text';
import { type DateTime, fromParts, inRange } from './date-time';
import { dayNames, monthNames } from './names';
import { quote } from './quoted';

const time = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,7}))?)?(?: ?([AaPp][Mm]))?`;
const zone = String.raw`(?: ?(Z|GMT|[+-]\d{1,2}(?::?\d{2})?))?`;
const iso = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]${time})?${zone}$`);
const american = new RegExp(String.raw`^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?: ${time})?${zone}$`);
const dayFirst = new RegExp(
  String.raw`^(?:([A-Za-z]{3,9}), ?)?(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})(?: ${time})?${zone}$`,
);
const monthFirst = new RegExp(
  String.raw`^(?:([A-Za-z]{3,9}), ?)?([A-Za-z]{3,9}) (\d{1,2}),? (\d{4})(?: ${time})?${zone}$`,
);
/** Zones .NET does not take there: right behind AM or PM, and GMT in a form with T. */
const zoneTooClose = /[AaPp][Mm]Z$|^\d{4}\D.{0,40}T.{0,40}GMT$/;
/** No date is longer; a longer text is not searched. */
const longest = 60;

/**
 * What `DateTime.Parse` of .NET makes of a text in the invariant culture, in UTC; a text without an offset is taken to be
 * UTC. Knows ISO 8601 forms, `M/d/yyyy`, and forms with the name of the month, each with an optional time and offset.
 * Unknown for forms .NET may read and this does not. Throws EvaluationFailure for what .NET refuses.
 */
export function parseDate(text: string, argument?: number): DateTime | Unknown {
  const short = fromDateText(text);
  if (short !== undefined) return short;
  const trimmed = text.length <= longest ? text.trim() : '';
  if (text.length <= longest && !/\d/.test(text)) throw noDate(text, argument);
  const fields = zoneTooClose.test(trimmed) ? undefined : readForm(trimmed);
  if (fields === undefined)
    return new Unknown(`This preview does not know whether .NET reads ${quote(text)} as a date.`);
  const date = fields === null ? undefined : place(fields);
  if (date === undefined) throw noDate(text, argument);
  return date;
}

interface Fields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Hour, minute, second, fraction, AM or PM, zone, as they are written. */
  readonly rest: readonly (string | undefined)[];
  readonly weekday?: number;
}

/** undefined: no form we know. null: the form is known and a name in it does not exist. */
function readForm(text: string): Fields | null | undefined {
  let match = iso.exec(text);
  if (match !== null)
    return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), rest: match.slice(4) };
  match = american.exec(text);
  if (match !== null)
    return { year: Number(match[3]), month: Number(match[1]), day: Number(match[2]), rest: match.slice(4) };
  match = dayFirst.exec(text);
  if (match !== null) return named(match[1], match[3]!, Number(match[2]), Number(match[4]), match.slice(5));
  match = monthFirst.exec(text);
  if (match !== null) return named(match[1], match[2]!, Number(match[3]), Number(match[4]), match.slice(5));
  return undefined;
}

function named(
  weekday: string | undefined,
  monthName: string,
  day: number,
  year: number,
  rest: readonly (string | undefined)[],
): Fields | null {
  const month = indexOf(monthNames, monthName);
  const dayIndex = weekday === undefined ? undefined : indexOf(dayNames, weekday);
  if (month === undefined || (weekday !== undefined && dayIndex === undefined)) return null;
  return { year, month: month + 1, day, rest, ...(dayIndex === undefined ? {} : { weekday: dayIndex }) };
}

/** The full name or its first three letters, in any case. */
function indexOf(names: readonly string[], written: string): number | undefined {
  const lower = written.toLowerCase();
  const index = names.findIndex((name) => name.toLowerCase() === lower || name.slice(0, 3).toLowerCase() === lower);
  return index < 0 ? undefined : index;
}

function place({ year, month, day, rest, weekday }: Fields): DateTime | undefined {
  const [hours, minutes, seconds, fraction, half, zoneText] = rest;
  let hour = Number(hours ?? 0);
  if (half !== undefined) {
    if (hour > 12) return undefined;
    hour = (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  }
  const clock = fromParts({ year, month, day, hour, minute: Number(minutes ?? 0), second: Number(seconds ?? 0) });
  if (clock === undefined || (weekday !== undefined && new Date(clock).getUTCDay() !== weekday)) return undefined;
  const offset = offsetOf(zoneText);
  if (offset === undefined) return undefined;
  const ticks = Number((fraction ?? '').padEnd(7, '0'));
  const milliseconds = clock + Math.floor(ticks / 10_000) - offset * 60_000;
  return inRange(milliseconds) ? { milliseconds, ticks: ticks % 10_000, kind: 'utc' } : undefined;
}

/** Minutes east of UTC; undefined beyond the 14 hours .NET takes. */
function offsetOf(written: string | undefined): number | undefined {
  if (written === undefined || written === 'Z' || written === 'GMT') return 0;
  const digits = written.slice(1).replace(':', '');
  const hours = Number(digits.length > 2 ? digits.slice(0, -2) : digits);
  const minutes = digits.length > 2 ? Number(digits.slice(-2)) : 0;
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return undefined;
  return (written[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

function noDate(text: string, argument: number | undefined): EvaluationFailure {
  return new EvaluationFailure(
    `${quote(text)} is no date .NET can read; month comes before day in M/d/yyyy.`,
    'FormatException',
    argument,
  );
}
