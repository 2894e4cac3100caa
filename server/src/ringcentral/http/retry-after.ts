import { waitWithoutRetryAfterSeconds } from '../../knowledge/ringcentral/rate-limits';

/**
 * Reads a Retry-After header (RFC 9110 §10.2.3: seconds or an HTTP date).
 * @param header the header's value, or null when it was not sent
 * @param now milliseconds since 1970
 * @returns milliseconds to wait, at least 0; 30 seconds when the header is absent or unreadable (rate-limit guide)
 */
export function readRetryAfter(header: string | null, now: number): number {
  const value = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const date = value === '' ? Number.NaN : Date.parse(value);
  return Number.isNaN(date) ? waitWithoutRetryAfterSeconds * 1000 : Math.max(0, date - now);
}
