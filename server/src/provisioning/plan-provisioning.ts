import type { AccountModel } from '../account/account-model';
import { compileMapping, type ProvisioningMapping } from './compile-mapping';
import type { Plan, PlanEntry, PlanOptions } from './plan';
import type { ProvisioningProgram } from './provisioning-program';
import { countActions, measureEffort } from './summary';
import { type Block, findBlocks } from './thresholds';
import type { SampleUsers } from './users/user';

interface PlanSubjects {
  readonly users: SampleUsers;
  /** Stays as it is: the plan runs on a copy. */
  readonly account: AccountModel;
  readonly options?: PlanOptions;
}

/** A mapping (of a whole connection, or one parameter: then only its operation is planned), or one compiled before. */
export type PlanInput = PlanSubjects &
  ({ readonly mapping: ProvisioningMapping } | { readonly program: ProvisioningProgram });

/**
 * Predicts what the provider and RingCentral would do for each person of a sample file: the mapping's requests are made
 * and carried out, in the order of the file, on a copy of the account. Nothing is sent anywhere. One person's error never
 * hides another's plan. Details of an entry are made on demand by `explainEntry`.
 */
export function planProvisioning(input: PlanInput): Plan {
  const { users, account, options = {} } = input;
  const program = 'program' in input ? input.program : compileMapping(input.mapping);
  const planner = program.start({ users, account, options });
  const entries = users.users.map((user) => planner.plan(user));
  const counts = countActions(entries);
  const isPartial = users.problems.some(({ severity }) => severity === 'error');
  const facts = {
    disables: counts.disable,
    removes: counts.remove,
    accountUsers: account.userCount,
    people: users.users.length,
    isPartial,
  };
  const free = account.unassignedKnown ? account.unassignedCount() : undefined;
  const limits = planner.limits?.(entries);
  return {
    provider: program.provider,
    connectorName: program.name,
    operations: program.operations,
    entries,
    counts,
    effort: limits === undefined ? measureEffort(entries) : { ...measureEffort(entries), limits },
    licences: { used: planner.created, free },
    blocks: [...program.blocks, ...findBlocks(facts, options), ...ownAccountBlocks(entries, account)],
    notes: [...program.notes, ...accountNotes(account, counts.create), ...planner.notes(entries)],
    accountReadAt: account.seed.takenAt,
    now: options.now,
  };
}

/** Whoever the token belongs to must not lose access through the plan. */
function ownAccountBlocks(entries: readonly PlanEntry[], account: AccountModel): readonly Block[] {
  const own = account.seed.signedInAs;
  const hit = entries.find(
    ({ action, match }) => own !== undefined && match.user?.id === own && (action === 'disable' || action === 'remove'),
  );
  if (hit === undefined) return [];
  const message = `${hit.match.key} would be ${hit.action}d, and is the user RingCentral is signed in with: every later request would fail.`;
  return [{ kind: 'threshold', message }];
}

function accountNotes(account: AccountModel, creates: number): readonly string[] {
  const notes: string[] = [];
  if (creates > 0 && !account.unassignedKnown)
    notes.push(
      'How many extensions are free is not known. RingCentral refuses creates beyond them: 403 License limit has been reached.',
    );
  if (account.seed.detail === 'list')
    notes.push(
      'The account was read as a list, without addresses and phone numbers; changes in them cannot be foreseen.',
    );
  return notes;
}
