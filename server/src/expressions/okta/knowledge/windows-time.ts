/**
 * Windows time: ticks of 100 nanoseconds since 1601-01-01T00:00:00Z. Source: Microsoft, FILETIME structure
 * (https://learn.microsoft.com/windows/win32/api/minwinbase/ns-minwinbase-filetime).
 */
export const ticksPerMillisecond = 10_000n;

/** Milliseconds from 1601-01-01 to 1970-01-01. */
export const millisecondsTo1970 = 11_644_473_600_000n;
