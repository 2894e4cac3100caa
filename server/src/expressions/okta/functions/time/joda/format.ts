import { Unknown } from '../../../../kit/value';
import type { Moment } from '../moment';
import { offsetText } from '../zone-offset';
import { days, months } from './names';
import { type Field, readPattern } from './pattern';

const zoneMissing = new Unknown('The time names no time zone, and the pattern asks for it.');
const zoneName = new Unknown("Names of time zones depend on the language data of Okta's servers.");
const weeks = new Unknown('Weeks and centuries in date patterns are not evaluated.');

/**
 * Writes a time by a pattern, in English. Unknown for names of time zones, weeks and centuries. Source: Joda-Time,
 * DateTimeFormat; measured with Joda-Time 2.1.
 * @throws EvaluationFailure for a letter patterns do not have
 */
export function formatJoda(moment: Moment, pattern: string): string | Unknown {
  const date = new Date(moment.local);
  let text = '';
  for (const field of readPattern(pattern)) {
    const piece = field.literal ?? write(date, moment, field);
    if (piece instanceof Unknown) return piece;
    text += piece;
  }
  return text;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function write(date: Date, moment: Moment, { letter, count }: Field & { letter: string }): string | Unknown {
  const hours = date.getUTCHours();
  switch (letter) {
    case 'G':
      return 'AD';
    case 'y':
    case 'Y':
      return count === 2 ? pad(date.getUTCFullYear() % 100, 2) : pad(date.getUTCFullYear(), count);
    case 'M':
      return count < 3 ? pad(date.getUTCMonth() + 1, count) : name(months, date.getUTCMonth(), count);
    case 'd':
      return pad(date.getUTCDate(), count);
    case 'D':
      return pad(dayOfYear(date), count);
    case 'E':
      return name(days, date.getUTCDay(), count);
    case 'e':
      return pad(date.getUTCDay() || 7, count);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(hours, count);
    case 'k':
      return pad(hours || 24, count);
    case 'K':
      return pad(hours % 12, count);
    case 'h':
      return pad(hours % 12 || 12, count);
    case 'm':
      return pad(date.getUTCMinutes(), count);
    case 's':
      return pad(date.getUTCSeconds(), count);
    case 'S':
      return pad(date.getUTCMilliseconds(), 3).padEnd(count, '0').slice(0, count);
    case 'z':
      return zoneName;
    case 'Z':
      if (moment.offset === undefined) return zoneMissing;
      return count > 2 ? zoneName : offsetText(moment.offset, count === 1 ? '' : ':');
    default:
      return weeks;
  }
}

function name(names: readonly string[], index: number, count: number): string {
  const full = names[index] as string;
  return count >= 4 ? full : full.slice(0, 3);
}

function dayOfYear(date: Date): number {
  const start = new Date(date.getTime());
  start.setUTCMonth(0, 1);
  return Math.round((date.getTime() - start.getTime()) / 86_400_000) + 1;
}
