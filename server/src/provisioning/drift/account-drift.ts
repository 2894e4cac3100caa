import type { AccountUser } from '../../account/scim-user';
import type { AccountSnapshot } from '../../account/snapshot';
import { compareSnapshots } from '../../account/snapshot/compare';
import { scimPath } from '../../account/snapshot/scim-path';
import type { PlanEntry } from '../plan';
import { entryChanges } from '../render/explain-entry';
import type { ValueChange } from '../scim/attributes';

type Value = ValueChange['before'];

/** A value of a user that is another one than in the earlier snapshot. */
export interface DriftedValue {
  /** As in RFC 7644 §3.10: `addresses[type eq "work"].region`; or `status`, `country` of the licence. */
  readonly path: string;
  readonly before: Value;
  readonly after: Value;
  /** What the plan makes of it now; absent where the plan leaves it. */
  readonly planned?: Value;
}

/** A user of the account who came, went, or has other values than in the earlier snapshot. */
export interface DriftedUser {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly id: string;
  readonly userName: string;
  readonly title: string;
  /** Whose entry of the plan it is; undefined where the plan is not about them. */
  readonly entry: string | undefined;
  readonly values: readonly DriftedValue[];
}

/** What changed in the account between two readings, whoever changed it: the plan, which was not carried out, did not. */
export interface AccountDrift {
  /** ISO 8601; when the earlier one was read, if noted. */
  readonly since: string | undefined;
  /** First who changed, then who came, then who went. */
  readonly users: readonly DriftedUser[];
  /** What could not be compared, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Compares an earlier snapshot with the account a plan was made for.
 * @param entries of the plan, which tell what it makes of a value that changed
 */
export function accountDrift(
  previous: AccountSnapshot,
  account: AccountSnapshot,
  entries: Iterable<PlanEntry>,
): AccountDrift {
  const { changed, added, removed, notes } = compareSnapshots(previous, account);
  const drifted = new Set([...changed.map(({ after }) => after.id), ...added.map(({ id }) => id)]);
  const plans = new Map<string, PlanEntry>();
  for (const entry of entries) {
    const id = entry.match.user?.id;
    if (id !== undefined && drifted.has(id) && !plans.has(id)) plans.set(id, entry);
  }
  return {
    since: previous.takenAt,
    users: [
      ...changed.map(({ after, changes }) => userOf('changed', after, plans.get(after.id), changes)),
      ...added.map((user) => userOf('added', user, plans.get(user.id), [])),
      ...removed.map((user) => userOf('removed', user, undefined, [])),
    ],
    notes,
  };
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
function plannedValues(entry: PlanEntry | undefined): ReadonlyMap<string, Value> {
  if (entry === undefined || entry.action === 'refused' || entry.action === 'unknown') return new Map();
  return new Map(entryChanges(entry).changes.map(({ path, after }) => [scimPath(path), after]));
}
