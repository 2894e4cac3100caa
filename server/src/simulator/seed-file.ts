import type { AccountModel } from '../account/account-model';
import { type AccountBehaviour, defaultBehaviour, switchNames } from '../account/behaviour';
import { parseSnapshot, type SnapshotProblem } from '../account/parse-snapshot';
import { readBehaviour } from '../account/read-behaviour';
import type { AccountSnapshot } from '../account/snapshot';
import { snapshotToFile, toSnapshot } from '../account/to-snapshot';
import { isObject } from '../json/value';
import { type RateLimitGroup, rateLimits } from '../knowledge/ringcentral/rate-limits';
import { readFaults } from './fault-spec';
import type { Fault } from './faults';

/** Requests a window and group that differ from RingCentral's defaults. */
export type Limits = Partial<Readonly<Record<RateLimitGroup, number>>>;

/** What a simulator starts with. */
export interface Seed {
  readonly snapshot: AccountSnapshot;
  readonly behaviour: Partial<AccountBehaviour>;
  readonly faults: readonly Fault[];
  readonly limits: Limits;
}

export type ParsedSeed =
  | { readonly ok: true; readonly seed: Seed }
  | { readonly ok: false; readonly problems: readonly SnapshotProblem[] };

function wrong(path: string, reason: string): ParsedSeed {
  return { ok: false, problems: [{ path, reason }] };
}

/** The groups of a value such as `{"Heavy": 100}`; a sentence when it is not one. */
export function readLimits(value: unknown): Limits | string {
  if (value === undefined) return {};
  if (!isObject(value)) return 'must be an object of groups and numbers.';
  const limits: Partial<Record<RateLimitGroup, number>> = {};
  for (const [key, limit] of Object.entries(value)) {
    const group = (Object.keys(rateLimits) as RateLimitGroup[]).find((name) => name === key);
    if (group === undefined) return `has the groups ${Object.keys(rateLimits).join(', ')}; not "${key}".`;
    if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1)
      return `${key} must be a whole number from 1.`;
    limits[group] = limit;
  }
  return limits;
}

/**
 * Reads a seed: an account snapshot that may have a member `simulator` with `profile`, `switches`, `faults` (see
 * `readFaults`) and `limits`. Never throws; what is wrong comes back with its path and reason.
 */
export function parseSeed(input: unknown): ParsedSeed {
  const parsed = parseSnapshot(input);
  if (!parsed.ok) return parsed;
  const value: unknown = typeof input === 'string' ? JSON.parse(input.replace(/^\uFEFF/, '')) : input;
  const given = isObject(value) ? value.simulator : undefined;
  const { snapshot } = parsed;
  if (given === undefined || given === null) {
    return { ok: true, seed: { snapshot, behaviour: {}, faults: [], limits: {} } };
  }
  if (!isObject(given)) return wrong('simulator', 'must be an object.');
  const behaviour = readBehaviour(given.profile, given.switches);
  if (!behaviour.ok) return wrong('simulator', `is wrong: ${behaviour.reason}`);
  const faults = readFaults(given.faults ?? []);
  if (!faults.ok) return wrong('simulator.faults', `is wrong: ${faults.reason}`);
  const limits = readLimits(given.limits);
  if (typeof limits === 'string') return wrong('simulator.limits', limits);
  return { ok: true, seed: { snapshot, behaviour: behaviour.behaviour, faults: faults.faults, limits } };
}

/**
 * The present account as the value of a seed file, ready for JSON.stringify: `parseSeed` reads back the same account
 * and the same switches. Faults are not in it; they belong to an experiment, not to an account.
 */
export function seedToFile(model: AccountModel): unknown {
  const { behaviour } = model;
  const changed = switchNames.filter((name) => behaviour[name] !== defaultBehaviour[name]);
  const switches = Object.fromEntries(changed.map((name) => [name, behaviour[name]]));
  const account = snapshotToFile(toSnapshot(model));
  return changed.length === 0 ? account : { ...(account as object), simulator: { switches } };
}
