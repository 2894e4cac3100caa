import type { DateTime } from './date-time';

/** 1 January 1601 in milliseconds since 1970. */
const epoch = -11_644_473_600_000n;
/** The last one `DateTime.FromFileTimeUtc` takes: the end of the year 9999. */
const last = 2_650_467_743_999_999_999n;

/** 100-nanosecond units since 1601, as Active Directory stores a date; negative before 1601. */
export function toFileTime(date: DateTime): bigint {
  return (BigInt(date.milliseconds) - epoch) * 10_000n + BigInt(date.ticks);
}

/** The date of a file time, undefined beyond what .NET takes (0 to the end of the year 9999). */
export function fromFileTime(value: bigint): DateTime | undefined {
  if (value < 0n || value > last) return undefined;
  return { milliseconds: Number(value / 10_000n + epoch), ticks: Number(value % 10_000n), kind: 'utc' };
}
