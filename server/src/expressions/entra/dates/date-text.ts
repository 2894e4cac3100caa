import { type DateTime, fromParts, toParts } from './date-time';

/** The form in which CDate, DateAdd, Now and DateFromNum give a date: `M/d/yyyy h:mm:ss tt`. */
export function toDateText(milliseconds: number): string {
  const { year, month, day, hour, minute, second } = toParts(milliseconds);
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${two(minute)}:${two(second)} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${month}/${day}/${String(year).padStart(4, '0')} ${clock}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

const form = /^(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2}) (AM|PM)$/;

/** Reads a text of that form, in UTC; undefined for any other text. */
export function fromDateText(text: string): DateTime | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const hour = Number(match[4]);
  if (hour < 1 || hour > 12) return undefined;
  const milliseconds = fromParts({
    year: Number(match[3]),
    month: Number(match[1]),
    day: Number(match[2]),
    hour: (hour % 12) + (match[7] === 'PM' ? 12 : 0),
    minute: Number(match[5]),
    second: Number(match[6]),
  });
  return milliseconds === undefined ? undefined : { milliseconds, ticks: 0, kind: 'utc' };
}
