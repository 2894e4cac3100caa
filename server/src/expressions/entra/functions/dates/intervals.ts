import { EvaluationFailure } from '../../../kit/evaluated-function';
import { Unknown, type Value } from '../../../kit/value';
import { type DateTime, fromDateText } from '../../dates';
import { notDocumented, short, textOf } from '../arguments';

/** Year, month, day, week, hour, minute, second. */
export const intervals = ['yyyy', 'm', 'd', 'ww', 'h', 'n', 's'] as const;
export type Interval = (typeof intervals)[number];

export const intervalHelp =
  'yyyy (year), m (month), d (day), ww (week), h (hour), n (minute) or s (second), in quotation marks.';

/** Milliseconds of the intervals that are always equally long. */
export const lengths = { d: 86_400_000, ww: 604_800_000, h: 3_600_000, n: 60_000, s: 1_000 } as const;

/** The interval an argument names. Throws EvaluationFailure for any other text; another case is Unknown. */
export function intervalOf(value: Value | undefined, name: string): Interval | Unknown {
  const text = textOf(value, name, 'interval');
  if (typeof text !== 'string') return text;
  const interval = intervals.find((known) => known === text);
  if (interval !== undefined) return interval;
  if (intervals.some((known) => known === text.toLowerCase()))
    return new Unknown(
      `Microsoft lists the interval in lower case; whether ${name} takes "${text}" is not documented.`,
    );
  throw new EvaluationFailure(`"${short(text)}" is no interval; ${name} takes ${intervals.join(', ')}.`, undefined, 0);
}

/**
 * A date as the date functions hand it on, `M/d/yyyy h:mm:ss tt`. Unknown for another text: Microsoft asks for CDate
 * around it.
 */
export function dateOf(value: Value | undefined, name: string, parameter: string): DateTime | Unknown {
  if (typeof value !== 'string') return notDocumented(value, name, parameter);
  return (
    fromDateText(value) ??
    new Unknown(`${name} takes the result of CDate, DateAdd, DateFromNum or Now; put CDate around "${short(value)}".`)
  );
}
