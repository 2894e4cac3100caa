import { type RateLimitGroup, rateLimits } from '../knowledge/ringcentral/rate-limits';

/** Whether a request passes, and what its X-Rate-Limit-* headers say. */
export interface RateDecision {
  readonly allowed: boolean;
  /** Seconds to wait, when refused. */
  readonly retryAfter: number;
  readonly headers: Readonly<Record<string, string>>;
}

interface Bucket {
  /** When requests came, oldest first, in milliseconds; those before `first` have left the window. */
  times: number[];
  first: number;
  penaltyUntil: number;
}

/** Lets requests up to `until` leave the window. @returns how many are in it */
function slide(bucket: Bucket, until: number): number {
  const { times } = bucket;
  while (bucket.first < times.length && (times[bucket.first] ?? 0) <= until) bucket.first++;
  // Shifting one by one would move the whole list each time; half of it at once costs nothing a request.
  if (bucket.first > 1000 && bucket.first * 2 > times.length) {
    bucket.times = times.slice(bucket.first);
    bucket.first = 0;
  }
  return bucket.times.length - bucket.first;
}

/**
 * RingCentral's limits for one user and app: a sliding window per group, and a penalty that a request sent meanwhile
 * starts again (RingCentral guide, Rate limits).
 */
export class RateLimiter {
  private readonly buckets = new Map<RateLimitGroup, Bucket>();

  /**
   * @param clock the time in milliseconds
   * @param limits requests a window for groups that differ from the default; an app can have other limits
   */
  constructor(
    private readonly clock: () => number,
    private limits: Partial<Readonly<Record<RateLimitGroup, number>>> = {},
  ) {}

  /** Other limits from now on; groups not named have the default. */
  setLimits(limits: Partial<Readonly<Record<RateLimitGroup, number>>>): void {
    this.limits = limits;
  }

  /** Forgets every request and penalty. */
  forget(): void {
    this.buckets.clear();
  }

  /** Counts one request of `group`. */
  take(group: RateLimitGroup): RateDecision {
    const { windowSeconds, penaltySeconds, limit: standard } = rateLimits[group];
    const limit = this.limits[group] ?? standard;
    const bucket = this.bucket(group);
    const now = this.clock();
    const used = slide(bucket, now - windowSeconds * 1000);
    const penalised = now < bucket.penaltyUntil;
    const allowed = !penalised && used < limit;
    if (allowed) bucket.times.push(now);
    else bucket.penaltyUntil = now + penaltySeconds * 1000;
    const remaining = allowed ? limit - used - 1 : 0;
    return { allowed, retryAfter: allowed ? 0 : penaltySeconds, headers: this.headers(group, limit, remaining) };
  }

  /** The headers of an answer that was not counted. */
  peek(group: RateLimitGroup): Readonly<Record<string, string>> {
    const limit = this.limits[group] ?? rateLimits[group].limit;
    const now = this.clock();
    const used = slide(this.bucket(group), now - rateLimits[group].windowSeconds * 1000);
    return this.headers(group, limit, now < this.bucket(group).penaltyUntil ? 0 : Math.max(0, limit - used));
  }

  private bucket(group: RateLimitGroup): Bucket {
    const existing = this.buckets.get(group);
    if (existing !== undefined) return existing;
    const created = { times: [], first: 0, penaltyUntil: 0 };
    this.buckets.set(group, created);
    return created;
  }

  private headers(group: RateLimitGroup, limit: number, remaining: number): Readonly<Record<string, string>> {
    return {
      'X-Rate-Limit-Group': group,
      'X-Rate-Limit-Limit': String(limit),
      'X-Rate-Limit-Remaining': String(remaining),
      'X-Rate-Limit-Window': String(rateLimits[group].windowSeconds),
    };
  }
}
