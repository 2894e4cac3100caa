import { AccountModel } from '../../account/account-model';
import { type AccountSnapshot, SNAPSHOT_FORMAT } from '../../account/snapshot';
import type { NeutralProvider } from '../../documents/neutral/kind';
import { comparePlans, type PersonChange } from '../../provisioning/compare/compare-plans';
import type { PeopleComparison } from '../../provisioning/compare/comparison';
import { planProvisioning } from '../../provisioning/plan/plan-provisioning';
import type { ProvisioningProgram } from '../../provisioning/provisioning-program';
import type { SampleUsers } from '../../provisioning/users/user';
import { translatePeople } from './translate-people';

/** One of the two mappings, and whose people it takes. */
export interface PlannedSide {
  readonly program: ProvisioningProgram;
  readonly provider: NeutralProvider;
}

/**
 * Plans a mapping and what it was converted to, each as its provider carries it out, for the same people: the second one
 * gets them under its own names.
 * @param people as the provider of `before` holds them
 * @param names what the converted mapping calls the attributes of the source
 * @param account without one, an account that has nobody, so that everybody is created
 */
export function compareConverted(
  before: PlannedSide,
  after: PlannedSide,
  people: SampleUsers,
  names: ReadonlyMap<string, string>,
  account: AccountModel = AccountModel.fromSeed(NOBODY),
): PeopleComparison {
  const own = planProvisioning({ program: before.program, users: people, account });
  const translated = translatePeople(people, before.provider, after.provider, names);
  const other = planProvisioning({ program: after.program, users: translated, account });
  const { people: count, changes } = comparePlans(own.entries, other.entries);
  return {
    people: count,
    changes: changes.flatMap((change) => withoutImplied(change) ?? []),
    plans: { before: own, after: other },
    problems: people.problems,
  };
}

/** One provider says `active: true` of a new user and another leaves it out; RingCentral takes both for the same. */
function withoutImplied(change: PersonChange): PersonChange | undefined {
  const { before, after } = change;
  if (before?.action !== 'refused' || after?.action !== 'refused' || before.reason !== after.reason) return change;
  const values = change.values.filter(
    (value) => value.path !== 'active' || (value.before ?? true) !== (value.after ?? true),
  );
  return values.length === 0 ? undefined : { ...change, values };
}

const NOBODY: AccountSnapshot = {
  format: SNAPSHOT_FORMAT,
  detail: 'full',
  scimEnabled: true,
  account: {},
  unassignedKnown: false,
  users: [],
  unassigned: [],
};
