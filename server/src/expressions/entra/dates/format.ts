import { EvaluationFailure } from '../../kit/evaluated-function';
import { type DateParts, type DateTime, dayOfWeek, toParts } from './date-time';
import { dayNames, eraName, monthNames, shortDayNames, shortMonthNames } from './names';
import { customFormat } from './standard-formats';
import { formatTokens } from './tokens';

/**
 * `DateTime.ToString(format, CultureInfo.InvariantCulture)`. `argument` is the index of the format among the function's
 * arguments. Throws EvaluationFailure (FormatException) for a format .NET refuses.
 * Source: "Custom date and time format strings",
 * learn.microsoft.com/dotnet/standard/base-types/custom-date-and-time-format-strings.
 */
export function formatDateTime(date: DateTime, format: string, argument?: number): string {
  const pattern = format === '' ? customFormat('G') : customFormat(format);
  const tokens = pattern === undefined ? undefined : formatTokens(pattern);
  if (tokens === undefined) throw refused(format, argument);
  const parts = toParts(date.milliseconds);
  let out = '';
  for (const { letter, length, text } of tokens) {
    const written = letter === undefined ? text : specifier(letter, length, date, parts);
    // "F" without digits takes the point before it away.
    if (written === '' && letter === 'F' && out.endsWith('.')) out = out.slice(0, -1);
    else out += written;
  }
  return out;
}

/** The text of one run of a letter. */
function specifier(c: string, length: number, date: DateTime, parts: DateParts): string {
  switch (c) {
    case 'd':
      if (length <= 2) return digits(parts.day, length);
      return (length === 3 ? shortDayNames : dayNames)[dayOfWeek(date.milliseconds)]!;
    case 'M':
      if (length <= 2) return digits(parts.month, length);
      return (length === 3 ? shortMonthNames : monthNames)[parts.month - 1]!;
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
      return fraction(date).slice(0, length);
    case 'F':
      return fraction(date)
        .slice(0, length)
        .replace(/0{1,7}$/, '');
    case 'K':
      return (date.kind === 'utc' ? 'Z' : date.kind === 'local' ? '+00:00' : '').repeat(length);
    case 'z':
      return length === 1 ? '+0' : length === 2 ? '+00' : '+00:00';
    default:
      return c.repeat(length);
  }
}

/** Seven digits below the second. */
function fraction(date: DateTime): string {
  const milliseconds = ((date.milliseconds % 1000) + 1000) % 1000;
  return digits(milliseconds, 3) + digits(date.ticks, 4);
}

function digits(value: number, length: number): string {
  if (length === 1 || (length === 2 && value > 9) || (length <= 4 && value > 999)) return String(value);
  return length === 2 ? `0${value}` : String(value).padStart(length, '0');
}

/** .NET's refusal of a format. */
export function refused(format: string, argument?: number): EvaluationFailure {
  return new EvaluationFailure(`"${format}" is no date format .NET can use.`, 'FormatException', argument);
}
