import { expectedGroup, type SeenRateLimit } from './rate-group';

/** Pause of every group: a 429 without X-Rate-Limit-* headers is an account or global limit. */
const EVERY_GROUP = '*';

interface Allowance {
  readonly limit: SeenRateLimit;
  readonly seenAt: number;
  /** The request whose answer it was; the server may not have counted those that were sent after it. */
  readonly ticket: number;
}

interface Sending {
  readonly time: number;
  readonly ticket: number;
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
  readonly #sendings = new Map<string, readonly Sending[]>();
  readonly #learned = new Map<string, string>();
  #tickets = 0;

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

  /** Notes that a request is going out. @returns a number to tell its answer by */
  sent(path: string, now: number): number {
    this.#tickets += 1;
    const group = this.groupOf(path);
    const sendings = this.#sendings.get(group) ?? [];
    const oldest = now - (this.#allowances.get(group)?.limit.windowSeconds ?? 60) * 1000;
    const recent = sendings.filter(({ time }) => time > oldest);
    this.#sendings.set(group, [...recent, { time: now, ticket: this.#tickets }]);
    return this.#tickets;
  }

  /** Notes what an answer's headers say. @param ticket of its request; without, of the one sent last */
  answered(path: string, limit: SeenRateLimit | undefined, now: number, ticket = this.#tickets): void {
    if (limit === undefined) return;
    this.#learned.set(shapeOf(path), limit.group);
    const known = this.#allowances.get(limit.group);
    // Answers overtake each other: what the server said of a later request counts.
    if (known !== undefined && known.ticket > ticket) return;
    this.#allowances.set(limit.group, { limit, seenAt: now, ticket });
  }

  /** Notes a 429 (or a 503 with Retry-After): nothing goes out in the group for `waitMs`. */
  pause(path: string, limit: SeenRateLimit | undefined, waitMs: number, now: number, ticket = this.#tickets): void {
    const group = limit?.group ?? EVERY_GROUP;
    this.#pausedUntil.set(group, Math.max(this.#pausedUntil.get(group) ?? 0, now + waitMs));
    this.answered(path, limit, now, ticket);
  }

  /** What is left per group as last seen, sorted by group. */
  allowances(): readonly SeenRateLimit[] {
    return [...this.#allowances.values()].map(({ limit }) => limit).sort((a, b) => a.group.localeCompare(b.group));
  }

  #waitForAllowance(group: string, now: number): number {
    const known = this.#allowances.get(group);
    if (known === undefined) return 0;
    const windowMs = known.limit.windowSeconds * 1000;
    const sendings = this.#sendings.get(group) ?? [];
    const sinceSeen = sendings.filter(({ ticket }) => ticket > known.ticket).length;
    const before = sendings.filter(({ ticket }) => ticket <= known.ticket);
    if (known.seenAt + windowMs <= now) return this.#waitForOwn(sendings, known.limit.limit, windowMs, now);
    const slidOut = before.filter(({ time }) => time + windowMs <= now).length;
    if (known.limit.remaining + slidOut > sinceSeen) return 0;
    // Another program may use the same user and app: then none of the requests that fill the window is ours.
    const nextOwn = before.find(({ time }) => time + windowMs > now);
    return (nextOwn?.time ?? known.seenAt) + windowMs - now;
  }

  /** When nothing was heard for a whole window: then at least what we sent ourselves is in it. */
  #waitForOwn(sendings: readonly Sending[], limit: number, windowMs: number, now: number): number {
    const inWindow = sendings.filter(({ time }) => time + windowMs > now);
    const first = inWindow.at(-limit);
    return inWindow.length < limit || first === undefined ? 0 : first.time + windowMs - now;
  }
}

/** Ids differ from call to call, the group does not. */
function shapeOf(path: string): string {
  return path.replace(/\/(?:\d+|~)(?=\/|$)/g, '/:id');
}
