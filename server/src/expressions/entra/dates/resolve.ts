import { Unknown } from '../../kit/value';
import { type DateTime, type DateTimeKind, dayOfWeek, fromParts, inRange, toParts } from './date-time';
import type { ExactFields } from './exact-fields';
import type { DateTimeStyle } from './styles';

/**
 * The DateTime that the fields stand for: what is missing filled in, two-digit years completed, the offset taken off.
 * undefined: .NET refuses it (30 February, a wrong weekday). `now` in milliseconds since 1970.
 */
export function resolveFields(
  fields: ExactFields,
  styles: ReadonlySet<DateTimeStyle>,
  now: number | undefined,
): DateTime | undefined | Unknown {
  const date = resolveDate(fields, styles, now);
  if (date instanceof Unknown) return date;
  const hour = resolveHour(fields);
  if (hour === undefined) return undefined;
  const { year, month, day } = date;
  const { minute = 0, second = 0 } = fields;
  const clock = fromParts({ year, month, day, hour, minute, second });
  if (clock === undefined) return undefined;
  if (fields.dayOfWeek !== undefined && dayOfWeek(clock) !== fields.dayOfWeek) return undefined;
  const fraction = fields.fraction ?? 0;
  const milliseconds = clock + Math.floor(fraction / 10_000) - (fields.offset ?? 0) * 60_000;
  if (!inRange(milliseconds)) return undefined;
  return { milliseconds, ticks: fraction % 10_000, kind: kindOf(fields, styles) };
}

function resolveDate(
  fields: ExactFields,
  styles: ReadonlySet<DateTimeStyle>,
  now: number | undefined,
): { readonly year: number; readonly month: number; readonly day: number } | Unknown {
  let { year, month, day } = fields;
  if (year !== undefined && fields.twoDigitYear && year < 100) {
    if (year >= 30 && year <= 49)
      return new Unknown(
        `Whether .NET takes the two-digit year ${year} for 19${year} or 20${year} depends on its version.`,
      );
    year += year < 30 ? 2000 : 1900;
  }
  if (year === undefined) {
    if (month === undefined && day === undefined && styles.has('NoCurrentDateDefault'))
      return { year: 1, month: 1, day: 1 };
    if (now === undefined)
      return new Unknown('The text has no year, so .NET takes that of the run, which is not known.');
    const today = toParts(now);
    year = today.year;
    if (month === undefined && day === undefined) {
      month = today.month;
      day = today.day;
    }
  }
  return { year, month: month ?? 1, day: day ?? 1 };
}

/** The hour of 0 to 23; undefined when AM or PM contradicts it. Twelve hours without AM or PM are AM. */
function resolveHour(fields: ExactFields): number | undefined {
  const hour = fields.hour ?? 0;
  if (fields.twelveHours) return hour > 12 ? undefined : (hour % 12) + (fields.afternoon ? 12 : 0);
  if (fields.afternoon === undefined) return hour;
  return fields.afternoon === hour >= 12 ? hour : undefined;
}

function kindOf(fields: ExactFields, styles: ReadonlySet<DateTimeStyle>): DateTimeKind {
  if (fields.offset !== undefined) {
    if (fields.utc && styles.has('RoundtripKind')) return 'utc';
    return styles.has('AdjustToUniversal') ? 'utc' : 'local';
  }
  if (styles.has('AssumeUniversal') || styles.has('AssumeLocal'))
    return styles.has('AdjustToUniversal') ? 'utc' : 'local';
  return 'unspecified';
}
