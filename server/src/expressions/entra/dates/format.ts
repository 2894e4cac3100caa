import { EvaluationFailure } from '../../kit/evaluated-function';
import { type DateParts, type DateTime, dayOfWeek, toParts } from './date-time';
import { dayNames, eraName, monthNames, shortDayNames, shortMonthNames } from './names';
import { customFormat } from './standard-formats';

/**
 * `DateTime.ToString(format, CultureInfo.InvariantCulture)`. `argument` is the index of the format among the function's
 * arguments. Throws EvaluationFailure (FormatException) for a format .NET refuses.
 * Source: "Custom date and time format strings",
 * learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings.
 */
export function formatDateTime(date: DateTime, format: string, argument?: number): string {
  const pattern = format === '' ? customFormat('G') : customFormat(format);
  if (pattern === undefined) throw refused(format, argument);
  const parts = toParts(date.milliseconds);
  let out = '';
  let single = false;
  for (let i = 0; i < pattern.length; ) {
    const c = pattern[i]!;
    if (c === '"' || c === "'") {
      const quoted = readQuoted(pattern, i);
      if (quoted === undefined) throw refused(format, argument);
      out += quoted.text;
      i = quoted.end;
    } else if (c === '\\') {
      if (i + 1 >= pattern.length) throw refused(format, argument);
      out += pattern[i + 1]!;
      i += 2;
    } else if (c === '%') {
      const next = pattern[i + 1];
      if (next === undefined || next === '%') throw refused(format, argument);
      single = true;
      i++;
      continue;
    } else {
      let end = i + 1;
      while (!single && pattern[end] === c) end++;
      const written = specifier(c, end - i, date, parts, out);
      if (written === undefined) throw refused(format, argument);
      if (typeof written === 'string') out += written;
      else out = written.out;
      i = end;
    }
    single = false;
  }
  return out;
}

/** The text of one run of a specifier; undefined if .NET refuses it; `{ out }` when it changes what stands before it. */
function specifier(
  c: string,
  length: number,
  date: DateTime,
  parts: DateParts,
  before: string,
): string | undefined | { readonly out: string } {
  switch (c) {
    case 'd':
      if (length <= 2) return digits(parts.day, length);
      return (length === 3 ? shortDayNames : dayNames)[dayOfWeek(date.milliseconds)];
    case 'M':
      if (length <= 2) return digits(parts.month, length);
      return (length === 3 ? shortMonthNames : monthNames)[parts.month - 1];
    case 'y':
      return length <= 2 ? digits(parts.year % 100, length) : digits(parts.year, length);
    case 'h':
      return digits(parts.hour % 12 === 0 ? 12 : parts.hour % 12, Math.min(length, 2));
    case 'H':
      return digits(parts.hour, Math.min(length, 2));
    case 'm':
      return digits(parts.minute, Math.min(length, 2));
    case 's':
      return digits(parts.second, Math.min(length, 2));
    case 't':
      return (parts.hour < 12 ? 'AM' : 'PM').slice(0, Math.min(length, 2));
    case 'g':
      return eraName;
    case 'f':
      return length > 7 ? undefined : fraction(date).slice(0, length);
    case 'F':
      return length > 7 ? undefined : shortFraction(fraction(date).slice(0, length), before);
    case 'K':
      return (date.kind === 'utc' ? 'Z' : date.kind === 'local' ? '+00:00' : '').repeat(length);
    case 'z':
      return length === 1 ? '+0' : length === 2 ? '+00' : '+00:00';
    default:
      return c.repeat(length);
  }
}

function shortFraction(all: string, before: string): string | { readonly out: string } {
  const shortened = all.replace(/0{1,7}$/, '');
  return shortened === '' && before.endsWith('.') ? { out: before.slice(0, -1) } : shortened;
}

/** Seven digits below the second. */
function fraction(date: DateTime): string {
  const milliseconds = ((date.milliseconds % 1000) + 1000) % 1000;
  return digits(milliseconds, 3) + digits(date.ticks, 4);
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The literal text between quotes at `start`, backslashes taken off, and the place after it. */
export function readQuoted(
  pattern: string,
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  const quote = pattern[start];
  let text = '';
  for (let i = start + 1; i < pattern.length; i++) {
    if (pattern[i] === quote) return { text, end: i + 1 };
    if (pattern[i] === '\\') {
      i++;
      if (i >= pattern.length) return undefined;
    }
    text += pattern[i]!;
  }
  return undefined;
}

/** .NET's refusal of a format. */
export function refused(format: string, argument?: number): EvaluationFailure {
  return new EvaluationFailure(`"${format}" is no date format .NET can use.`, 'FormatException', argument);
}
