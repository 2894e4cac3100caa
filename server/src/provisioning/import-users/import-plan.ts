import type { AccountModel } from '../../account/account-model';
import type { PlanCounts, PlanEntry, PlanSummary } from '../plan/plan';
import { PlanTally } from '../plan/tally';
import type { ProvisioningProvider } from '../provider';
import type { Block } from '../safety/block';

/** What an import preview is made of. */
export interface ImportPlanParts {
  readonly provider: ProvisioningProvider;
  readonly name: string;
  /** Each is made when it is asked for. */
  readonly entries: Iterable<PlanEntry>;
  readonly blocks: readonly Block[];
  /** What is to be said once all entries are made. */
  readonly notes: (counts: PlanCounts) => readonly string[];
  readonly account: AccountModel;
  /** Milliseconds since 1970. */
  readonly now: number | undefined;
}

/**
 * An import as a plan, so that every output shows it: it reads RingCentral and changes users of the provider alone.
 * @returns when all entries are through, the plan without them
 */
export function* importPlan({
  provider,
  name,
  entries,
  blocks,
  notes,
  account,
  now,
}: ImportPlanParts): Generator<PlanEntry, PlanSummary, void> {
  const tally = new PlanTally();
  for (const entry of entries) {
    tally.add(entry);
    yield entry;
  }
  return {
    provider,
    connectorName: name,
    operations: new Map(),
    counts: { ...tally.counts },
    effort: { writes: 0, reads: 0, minutes: 0 },
    licences: { used: 0, free: undefined },
    blocks,
    notes: notes(tally.counts),
    accountReadAt: account.seed.takenAt,
    now,
  };
}

/** Makes something of each, when it is asked for. */
export function* each<T, R>(all: Iterable<T>, made: (one: T) => R): Generator<R, void, void> {
  for (const one of all) yield made(one);
}
