import type { AccountModel } from '../../account/account-model';
import { EntraDocument } from '../../documents/entra/document';
import { usualDirection } from '../../documents/okta/choose-mapping';
import { OktaDocument } from '../../documents/okta/document';
import type { ProjectOptions } from '../../documents/project/options';
import type { Plan } from '../plan/plan';
import type { PreviewMapping } from '../project/find-mapping';
import { previewOfMapping } from '../project/preview-of-mapping';
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
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How the provider is set up; as it is by default unless given. */
  readonly options?: ProjectOptions;
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
  /** Undefined when nobody was planned for. */
  readonly people: PeopleComparison | undefined;
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
): PeopleComparison {
  const [old, now] = [planWith(before, subjects), planWith(after, subjects)];
  const { people, changes } = comparePlans(old.plan.entries, now.plan.entries);
  return { people, changes, plans: { before: old.plan, after: now.plan }, problems: now.problems };
}

function planWith(mapping: ComparableMapping, { name, text, account, now, options = {} }: ComparedPeople) {
  const preview = previewOfMapping(previewMapping(mapping, options), options);
  const users = readUsers(name, text, preview.people);
  return { plan: preview.plan(users, account, now), problems: users.problems };
}

function previewMapping(mapping: ComparableMapping, { direction }: ProjectOptions): PreviewMapping {
  if (mapping instanceof EntraDocument) return { provider: 'entra', document: mapping };
  if (!(mapping instanceof OktaDocument)) return { provider: 'saviynt', connector: mapping };
  const asked = direction === 'import' ? 'app-to-okta' : 'okta-to-app';
  return {
    provider: 'okta',
    document: mapping,
    direction: direction === undefined ? usualDirection(mapping) : asked,
  };
}

/** Whether the versions mean the same, and do the same to everybody they were planned for. */
export function isSame({ changes, people }: Comparison): boolean {
  return changes.length === 0 && (people === undefined || people.changes.length === 0);
}
