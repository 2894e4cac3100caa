import { waitWithoutRetryAfterSeconds } from '../../knowledge/ringcentral/rate-limits';

/** Longer pauses are taken as this: RingCentral's own penalty is 60 s, so that a day or a year is a mistake of somebody. */
const LONGEST_PAUSE_MS = 3_600_000;

/** How long to send nothing. */
export interface Pause {
  readonly waitMs: number;
  /** What was odd about the header, as a sentence; undefined when it was as RFC 9110 has it. */
  readonly note?: string;
}

/** What else an answer says about time. */
export interface AnswerTime {
  /** The answer's Date header in milliseconds since 1970: a date in Retry-After is the server's, not ours. */
  readonly serverNow?: number | undefined;
  /** X-Rate-Limit-Window, which is the penalty too. */
  readonly windowSeconds?: number | undefined;
}

/**
 * Reads a Retry-After header (RFC 9110 §10.2.3: seconds or an HTTP date). Nothing it can hold makes us send too early:
 * absent, unreadable, negative and past values wait as long as the window, else 30 s (rate-limit guide).
 * @param header the header's value, or null when it was not sent
 * @param now milliseconds since 1970
 */
export function readRetryAfter(header: string | null, now: number, time: AnswerTime = {}): Pause {
  const value = header?.trim() ?? '';
  const usual = Math.max(waitWithoutRetryAfterSeconds, time.windowSeconds ?? 0) * 1000;
  if (/^\d+(\.\d+)?$/.test(value)) return capped(Math.ceil(Number(value) * 1000));
  if (value === '') return capped(usual);
  const date = isHttpDate(value) ? Date.parse(value) : Number.NaN;
  const wait = date - (time.serverNow ?? now);
  if (wait > 0) return capped(wait);
  const what = Number.isNaN(wait) ? `"${value.slice(0, 30)}" is neither seconds nor a date` : `${value} is in the past`;
  return { ...capped(usual), note: `Retry-After ${what}; ${usual / 1000} s are waited instead.` };
}

function capped(waitMs: number): Pause {
  if (waitMs <= LONGEST_PAUSE_MS) return { waitMs };
  const asked = Number.isFinite(waitMs) ? `${Math.ceil(waitMs / 1000)} s` : 'more than a number holds';
  return { waitMs: LONGEST_PAUSE_MS, note: `Retry-After names ${asked}; it is taken as an hour.` };
}

/** Date.parse reads more than dates: "-1" would be the year 2001. An HTTP date begins with the name of a day. */
function isHttpDate(value: string): boolean {
  return /^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(value);
}
