/** The usage-plan groups; all methods of one group share an allowance per user and app. */
export type RateLimitGroup = 'Light' | 'Medium' | 'Heavy' | 'Auth';

export interface RateLimit {
  readonly group: RateLimitGroup;
  /** Requests allowed in one window, by default; an app can have other limits. */
  readonly limit: number;
  readonly windowSeconds: number;
  /** How long requests are refused after the limit; a request sent meanwhile starts it again. */
  readonly penaltySeconds: number;
}

function perMinute(group: RateLimitGroup, limit: number): RateLimit {
  return { group, limit, windowSeconds: 60, penaltySeconds: 60 };
}

/** The default limits (RingCentral rate-limit guide). What applies to an app is in the X-Rate-Limit-* headers of every answer. */
export const rateLimits: Readonly<Record<RateLimitGroup, RateLimit>> = {
  Light: perMinute('Light', 50),
  Medium: perMinute('Medium', 40),
  Heavy: perMinute('Heavy', 10),
  Auth: perMinute('Auth', 5),
};

/** Seconds to wait after a 429 without Retry-After. */
export const waitWithoutRetryAfterSeconds = 30;
