import type { AccountModel } from '../../account/account-model';
import type { Plan, PlanEntry } from '../plan/plan';
import { countActions } from '../plan/summary';
import type { ProvisioningProvider } from '../provider';
import type { Block } from '../safety/block';

/** What an import preview is made of. */
export interface ImportPlanParts {
  readonly provider: ProvisioningProvider;
  readonly name: string;
  readonly entries: readonly PlanEntry[];
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
  readonly account: AccountModel;
  /** Milliseconds since 1970. */
  readonly now: number | undefined;
}

/** An import as a plan, so that every output shows it: it reads RingCentral and changes users of the provider alone. */
export function importPlan({ provider, name, entries, blocks, notes, account, now }: ImportPlanParts): Plan {
  return {
    provider,
    connectorName: name,
    operations: new Map(),
    entries,
    counts: countActions(entries),
    effort: { writes: 0, reads: 0, minutes: 0 },
    licences: { used: 0, free: undefined },
    blocks,
    notes,
    accountReadAt: account.seed.takenAt,
    now,
  };
}
