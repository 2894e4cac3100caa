import type { Operation, PlanAction } from './operation';

/** What was decided for one person, before it becomes an entry. A provider adds what its entries tell beside. */
export interface Decision {
  readonly action: PlanAction;
  /** What was tried, when the action is refused or unknown. */
  readonly attempted?: Operation | undefined;
  readonly reason?: string | undefined;
  readonly notes?: readonly string[];
}

/** Nothing is done, for a reason. */
export function skipped(reason: string): Decision {
  return { action: 'skipped', reason };
}

/** What is done depends on something the files do not tell. */
export function unknown(reason: string, attempted?: Operation): Decision {
  return { action: 'unknown', reason, attempted };
}
