import type { AccountModel } from '../../account/account-model';
import { OktaDocument } from '../../documents/okta/document';
import { compileMapping, type ProvisioningMapping } from '../compile-mapping';
import type { Plan, PlanOptions } from '../plan';
import { planProvisioning } from '../plan-provisioning';
import type { ProvisioningProgram } from '../provisioning-program';
import { readUsers } from '../users/read-users';
import type { UserProblem } from '../users/user';
import { type ComparableMapping, compareMappings } from './compare-mappings';
import { comparePlans, type PersonChange } from './compare-plans';
import type { MappingChange } from './mapping-change';

/** One of the two versions. */
export interface ComparedVersion {
  /** What people call it: a path, `HEAD`. */
  readonly label: string;
  readonly mapping: ComparableMapping;
}

/** Over whom both versions are planned. */
export interface ComparedPeople {
  /** Name of the sample file, which tells CSV from JSON. */
  readonly name: string;
  readonly text: string;
  readonly account: AccountModel;
  readonly options?: PlanOptions;
  /** Compiles with settings of the provider; without it those it has by default. */
  readonly compile?: (mapping: ProvisioningMapping) => ProvisioningProgram;
}

/** How the result of provisioning differs for the sample people. */
export interface PeopleComparison {
  readonly people: number;
  readonly changes: readonly PersonChange[];
  readonly plans: { readonly before: Plan; readonly after: Plan };
  readonly problems: readonly UserProblem[];
}

/** Two versions of a mapping side by side. */
export interface Comparison {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly MappingChange[];
  /** Undefined when nobody was planned for; a sentence when that is not possible for these mappings. */
  readonly people: PeopleComparison | string | undefined;
}

/**
 * Compares two versions of a mapping, and what both do to the same people in the same account. Nothing is sent.
 * @returns instead of a comparison, a sentence that says why there is none
 */
export function compareVersions(
  before: ComparedVersion,
  after: ComparedVersion,
  subjects: ComparedPeople | undefined,
): Comparison | string {
  const changes = compareMappings(before.mapping, after.mapping);
  if (typeof changes === 'string') return changes;
  const people = subjects && comparePeople(before.mapping, after.mapping, subjects);
  return { before: before.label, after: after.label, changes, people };
}

function comparePeople(
  before: ComparableMapping,
  after: ComparableMapping,
  subjects: ComparedPeople,
): PeopleComparison | string {
  if (!isPlannable(before) || !isPlannable(after))
    return 'What a profile mapping of Okta does to people is not planned.';
  const [old, now] = [planWith(before, subjects), planWith(after, subjects)];
  const { people, changes } = comparePlans(old.plan.entries, now.plan.entries);
  return { people, changes, plans: { before: old.plan, after: now.plan }, problems: now.problems };
}

/** Whether a preview can be made of the mapping. */
export function isPlannable(mapping: ComparableMapping): mapping is ComparableMapping & ProvisioningMapping {
  return !(mapping instanceof OktaDocument);
}

function planWith(mapping: ProvisioningMapping, { name, text, account, options, compile }: ComparedPeople) {
  const program = (compile ?? compileMapping)(mapping);
  const users = readUsers(name, text, program.people);
  const plan = planProvisioning({ program, users, account, ...(options === undefined ? {} : { options }) });
  return { plan, problems: users.problems };
}

/** Whether the versions mean the same, and do the same to everybody they were planned for. */
export function isSame({ changes, people }: Comparison): boolean {
  return changes.length === 0 && (typeof people !== 'object' || people.changes.length === 0);
}
