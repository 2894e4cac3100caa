/** A calendar time without a zone, as zip archives have it (APPNOTE 6.3.10 §4.4.6). */
export interface Timestamp {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** A moment as its calendar time in UTC, so that an archive does not tell where it was made. */
export function utcTimestamp(date: Date): Timestamp {
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
  };
}
