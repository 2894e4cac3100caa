import { Unknown } from '../../../../kit/value';

const needsNow = new Unknown('Which century a year of two digits means depends on the time of the run.');

/**
 * A year of two digits, in the hundred years that end 19 years after this one. Source: Joda-Time 2.1, DateTimeFormat,
 * which sets the pivot to 30 years ago; it takes 50 years before that and 49 after it.
 */
export function twoDigitYear(digits: number, now: number | undefined): number | Unknown {
  if (now === undefined) return needsNow;
  const lowest = new Date(now).getUTCFullYear() - 80;
  const start = lowest % 100;
  return lowest - start + digits + (digits < start ? 100 : 0);
}
