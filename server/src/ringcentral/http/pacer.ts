import { expectedGroup, type SeenRateLimit } from './rate-group';

/** Pause of every group: a 429 without X-Rate-Limit-* headers is an account or global limit. */
const EVERY_GROUP = '*';

interface Allowance {
  readonly limit: SeenRateLimit;
  readonly seenAt: number;
}

/**
 * Keeps requests within RingCentral's rate limits (rate-limit guide): the window slides, all methods of a group
 * share its allowance, and a request sent during the penalty starts the penalty again. So nothing is sent while a
 * group is paused, and nothing is sent that the last answer said would be one too many.
 * Holds numbers only; the caller sleeps.
 */
export class Pacer {
  readonly #allowances = new Map<string, Allowance>();
  readonly #pausedUntil = new Map<string, number>();
  readonly #sentAt = new Map<string, number[]>();
  readonly #learned = new Map<string, string>();

  /** The group of a path: as the last answer named it, else as the API reference says. */
  groupOf(path: string): string {
    return this.#learned.get(shapeOf(path)) ?? expectedGroup(path);
  }

  /** Milliseconds to wait before this path may be asked; 0 means now. */
  waitFor(path: string, now: number): number {
    const group = this.groupOf(path);
    const paused = Math.max(this.#pausedUntil.get(group) ?? 0, this.#pausedUntil.get(EVERY_GROUP) ?? 0);
    return Math.max(0, paused - now, this.#waitForAllowance(group, now));
  }

  /** Notes that a request is going out. */
  sent(path: string, now: number): void {
    const group = this.groupOf(path);
    const times = this.#sentAt.get(group) ?? [];
    const oldest = now - (this.#allowances.get(group)?.limit.windowSeconds ?? 60) * 1000;
    this.#sentAt.set(group, [...times.filter((time) => time > oldest), now]);
  }

  /** Notes what an answer's headers say. */
  answered(path: string, limit: SeenRateLimit | undefined, now: number): void {
    if (limit === undefined) return;
    this.#learned.set(shapeOf(path), limit.group);
    this.#allowances.set(limit.group, { limit, seenAt: now });
  }

  /** Notes a 429 (or a 503 with Retry-After): nothing goes out in the group for `waitMs`. */
  pause(path: string, limit: SeenRateLimit | undefined, waitMs: number, now: number): void {
    const group = limit?.group ?? EVERY_GROUP;
    this.#pausedUntil.set(group, Math.max(this.#pausedUntil.get(group) ?? 0, now + waitMs));
    this.answered(path, limit, now);
  }

  /** What is left per group as last seen, sorted by group. */
  allowances(): readonly SeenRateLimit[] {
    return [...this.#allowances.values()].map(({ limit }) => limit).sort((a, b) => a.group.localeCompare(b.group));
  }

  #waitForAllowance(group: string, now: number): number {
    const known = this.#allowances.get(group);
    if (known === undefined) return 0;
    const windowMs = known.limit.windowSeconds * 1000;
    const times = this.#sentAt.get(group) ?? [];
    if (known.seenAt + windowMs <= now) return 0;
    const sinceSeen = times.filter((time) => time > known.seenAt).length;
    const before = times.filter((time) => time <= known.seenAt);
    const slidOut = before.filter((time) => time + windowMs <= now).length;
    if (known.limit.remaining + slidOut > sinceSeen) return 0;
    // Another program may use the same user and app: then none of the requests that fill the window is ours.
    const nextOwn = before.find((time) => time + windowMs > now);
    return (nextOwn ?? known.seenAt) + windowMs - now;
  }
}

/** Ids differ from call to call, the group does not. */
function shapeOf(path: string): string {
  return path.replace(/\/(?:\d+|~)(?=\/|$)/g, '/:id');
}
