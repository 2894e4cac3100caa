import type { AccountUser } from '../../account/scim-user';
import type { AccountSnapshot } from '../../account/snapshot';
import { compareSnapshots } from '../../account/snapshot/compare';
import { scimPath } from '../../account/snapshot/scim-path';
import type { PlanEntry } from '../plan/plan';
import { entryChanges } from '../render/explain-entry';
import type { ValueChange } from '../scim/attributes';
import type { AccountDrift, DriftedUser, DriftedValue } from './drift';

/**
 * Compares an earlier snapshot with the account a plan was made for.
 * @param entries of the plan, which tell what it makes of a value that changed
 */
export function accountDrift(
  previous: AccountSnapshot,
  account: AccountSnapshot,
  entries: Iterable<PlanEntry>,
): AccountDrift {
  const finder = new DriftFinder(previous, account);
  for (const entry of entries) finder.add(entry);
  return finder.finish();
}

/** The same for a plan whose entries come one by one: only those about a user who changed are kept. */
export class DriftFinder {
  readonly #since: string | undefined;
  readonly #found: ReturnType<typeof compareSnapshots>;
  readonly #drifted: ReadonlySet<string>;
  readonly #plans = new Map<string, PlanEntry>();

  constructor(previous: AccountSnapshot, account: AccountSnapshot) {
    this.#since = previous.takenAt;
    this.#found = compareSnapshots(previous, account);
    const { changed, added } = this.#found;
    this.#drifted = new Set([...changed.map(({ after }) => after.id), ...added.map(({ id }) => id)]);
  }

  add(entry: PlanEntry): void {
    const id = entry.match.user?.id;
    if (id !== undefined && this.#drifted.has(id) && !this.#plans.has(id)) this.#plans.set(id, entry);
  }

  finish(): AccountDrift {
    const { changed, added, removed, notes } = this.#found;
    return {
      since: this.#since,
      users: [
        ...changed.map(({ after, changes }) => userOf('changed', after, this.#plans.get(after.id), changes)),
        ...added.map((user) => userOf('added', user, this.#plans.get(user.id), [])),
        ...removed.map((user) => userOf('removed', user, undefined, [])),
      ],
      notes,
    };
  }
}

function userOf(
  kind: DriftedUser['kind'],
  { id, scim }: AccountUser,
  entry: PlanEntry | undefined,
  changes: readonly ValueChange[],
): DriftedUser {
  const planned = plannedValues(entry);
  const title = `${scim.name.givenName} ${scim.name.familyName}`.trim();
  return {
    ...{ kind, id, userName: scim.userName, title: title === '' ? scim.userName : title, entry: entry?.id },
    values: changes.map((change) =>
      planned.has(change.path) ? { ...change, planned: planned.get(change.path) } : change,
    ),
  };
}

/** What the plan changes, by the paths of a comparison; of a refused request nothing comes about. */
function plannedValues(entry: PlanEntry | undefined): ReadonlyMap<string, DriftedValue['before']> {
  if (entry === undefined || entry.action === 'refused' || entry.action === 'unknown') return new Map();
  return new Map(entryChanges(entry).changes.map(({ path, after }) => [scimPath(path), after]));
}
