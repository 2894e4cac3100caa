import { findEndpoint } from '../../knowledge/ringcentral/endpoints';

/**
 * The rate-limit group a path is expected to be in, in lower case, per RingCentral's API reference.
 * What the X-Rate-Limit-Group header of its answers says wins over it.
 */
export function expectedGroup(path: string): string {
  const isToken = path.startsWith('/restapi/oauth/');
  return (findEndpoint(isToken ? 'POST' : 'GET', path)?.group ?? 'Light').toLowerCase();
}

/** What the X-Rate-Limit-* headers of an answer say. */
export interface SeenRateLimit {
  /** Lower case: the guide writes "Light" in one place and "light" in another. */
  readonly group: string;
  readonly limit: number;
  readonly remaining: number;
  readonly windowSeconds: number;
}

/** Reads the X-Rate-Limit-* headers; undefined when they are absent or not numbers. */
export function readRateLimit(headers: Headers): SeenRateLimit | undefined {
  const group = headers.get('x-rate-limit-group')?.trim().toLowerCase();
  const limit = wholeNumber(headers.get('x-rate-limit-limit'));
  const remaining = wholeNumber(headers.get('x-rate-limit-remaining'));
  const windowSeconds = wholeNumber(headers.get('x-rate-limit-window'));
  if (!group || limit === undefined || remaining === undefined || windowSeconds === undefined) return undefined;
  return { group, limit, remaining, windowSeconds };
}

function wholeNumber(value: string | null): number | undefined {
  return value !== null && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : undefined;
}
