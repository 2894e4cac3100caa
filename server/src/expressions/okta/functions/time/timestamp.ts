import { Unknown } from '../../../kit/value';
import { millisecondsTo1970, ticksPerMillisecond } from '../../knowledge/windows-time';
import { undocumented } from '../shared/undocumented';
import { isWritable } from './moment';

/** Milliseconds since 1970 of a Windows timestamp; unknown for what Okta does not describe. */
export function readWindowsTime(name: string, text: string): number | Unknown {
  if (!/^\d{1,19}$/.test(text)) return undocumented(name, 'for a text that is no Windows timestamp');
  const ticks = BigInt(text);
  const time = Number(ticks / ticksPerMillisecond - millisecondsTo1970);
  // 9223372036854775807 is Active Directory's "never".
  if (!isWritable(time)) return undocumented(name, 'for a time after the year 9999');
  // From half a millisecond on it would matter whether Okta cuts off or rounds.
  if (ticks % ticksPerMillisecond >= ticksPerMillisecond / 2n) {
    return new Unknown(
      'The timestamp is finer than a millisecond. Okta does not document whether the rest is cut off or rounded.',
    );
  }
  return time;
}

/** @param time milliseconds since 1970 */
export function writeWindowsTime(time: number): string {
  return ((BigInt(time) + millisecondsTo1970) * ticksPerMillisecond).toString();
}

/** Milliseconds since 1970 of a Unix timestamp in milliseconds; unknown when it may as well be in seconds. */
export function readUnixTime(name: string, text: string): number | Unknown {
  if (!/^\d{1,15}$/.test(text)) return undocumented(name, 'for a text that is no Unix timestamp');
  if (text.length < 12) {
    return new Unknown(
      "The timestamp is as short as one in seconds. Okta's sample is in milliseconds, and it does not document the other.",
    );
  }
  const time = Number(text);
  return isWritable(time) ? time : undocumented(name, 'for a time after the year 9999');
}
