import type { AccountModel } from '../account/account-model';
import type { Connector } from '../documents/saviynt/connector';
import { missingColumns } from './missing-columns';
import type { Plan, PlanEntry, PlanOptions } from './plan';
import { UserPlanner } from './plan-user';
import { compileProgram, type Program } from './saviynt/program';
import { countActions, measureEffort } from './summary';
import { type Block, findBlocks } from './thresholds';
import type { SampleUsers } from './users/user';

export interface PlanInput {
  /** All parameters of a connection, or only one: then only its operation is planned. */
  readonly connector: Connector;
  readonly users: SampleUsers;
  /** Stays as it is: the plan runs on a copy. */
  readonly account: AccountModel;
  readonly options?: PlanOptions;
}

/**
 * Predicts what EIC and RingCentral would do for each person of a sample file: the mapping's requests are rendered and
 * carried out, in the order of the file, on a copy of the account. Nothing is sent anywhere. One person's error never
 * hides another's plan. Details of an entry are made on demand by `explainEntry`.
 */
export function planProvisioning({ connector, users, account, options = {} }: PlanInput): Plan {
  const program = compileProgram(connector);
  const planner = new UserPlanner(program, account, options);
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
  return {
    connectorName: connector.name,
    operations: new Map([...program.operations].map(([operation, { parameter }]) => [operation, parameter.name])),
    entries,
    counts,
    effort: measureEffort(entries),
    licences: { used: planner.created, free },
    blocks: [...connectorBlocks(connector), ...findBlocks(facts, options), ...ownAccountBlocks(entries, account)],
    notes: [
      ...planNotes(program, account, counts.create),
      ...missingColumns(program, users).map(({ message }) => message),
    ],
    accountReadAt: account.seed.takenAt,
    now: options.now,
  };
}

function connectorBlocks({ fault }: Connector): readonly Block[] {
  return fault === undefined
    ? []
    : [{ kind: 'connector', message: `${fault} This plan is made of what could be read.` }];
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

function planNotes(program: Program, account: AccountModel, creates: number): readonly string[] {
  const notes: string[] = [...program.faults];
  if (program.operations.size === 0)
    notes.push(
      'The connector has none of CreateAccountJSON, UpdateAccountJSON, EnableAccountJSON, DisableAccountJSON and RemoveAccountJSON, so nothing would be done.',
    );
  if (!program.account.isFromImport && program.accountProperties.length > 0)
    notes.push(
      'There is no ImportAccountEntJSON to read: account.accountID is taken to be the SCIM id and account.name the userName.',
    );
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
