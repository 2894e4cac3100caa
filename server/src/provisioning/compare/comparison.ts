import type { AccountModel } from '../../account/account-model';
import { EntraDocument } from '../../documents/entra/document';
import { usualDirection } from '../../documents/okta/choose-mapping';
import { OktaDocument } from '../../documents/okta/document';
import type { ProjectOptions } from '../../documents/project/options';
import type { Plan, PlanEntry } from '../plan/plan';
import { choiceOfOptions, type PreviewMapping } from '../project/find-mapping';
import { previewOfMapping } from '../project/preview-of-mapping';
import type { SafetyOptions } from '../safety/safety-options';
import { readUsers } from '../users/read-users';
import type { UserProblem } from '../users/user';
import { type ComparableMapping, compareMappings } from './compare-mappings';
import { comparingPlans, type PersonChange } from './compare-plans';
import type { MappingChange } from './mapping-change';
import { resultOf } from './result-of';

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
  /** What a plan may do before it is blocked, unless the options say otherwise. */
  readonly safety?: SafetyOptions;
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

/** How far a comparison is: people are planned with the one version, with the other, and their results compared. */
export interface CompareProgress {
  readonly phase: 'before' | 'after' | 'results';
  readonly done: number;
  readonly total: number;
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
  return resultOf(comparingVersions(before, after, subjects));
}

/** The same, person by person. */
export function* comparingVersions(
  before: ComparedVersion,
  after: ComparedVersion,
  subjects: ComparedPeople | undefined,
): Generator<CompareProgress, Comparison | string, void> {
  const changes = compareMappings(before.mapping, after.mapping);
  if (typeof changes === 'string') return changes;
  const people = subjects && (yield* comparingPeople(before.mapping, after.mapping, subjects));
  return { before: before.label, after: after.label, changes, people };
}

function* comparingPeople(
  before: ComparableMapping,
  after: ComparableMapping,
  subjects: ComparedPeople,
): Generator<CompareProgress, PeopleComparison, void> {
  const old = yield* planningWith(before, subjects, 'before');
  const now = yield* planningWith(after, subjects, 'after');
  const total = now.plan.entries.length;
  const comparing = comparingPlans(old.plan.entries, now.plan.entries);
  for (;;) {
    const step = comparing.next();
    if (!step.done) {
      yield { phase: 'results', done: step.value, total };
      continue;
    }
    const { people, changes } = step.value;
    return { people, changes, plans: { before: old.plan, after: now.plan }, problems: now.problems };
  }
}

function* planningWith(
  mapping: ComparableMapping,
  { name, text, account, now, options = {}, safety }: ComparedPeople,
  phase: CompareProgress['phase'],
): Generator<CompareProgress, { readonly plan: Plan; readonly problems: readonly UserProblem[] }, void> {
  const preview = previewOfMapping(previewMapping(mapping, options), { ...safety, ...options });
  const users = readUsers(name, text, preview.people);
  const total = preview.count(users, account);
  const planning = preview.entries(users, account, now);
  const entries: PlanEntry[] = [];
  for (;;) {
    const step = planning.next();
    if (step.done) return { plan: { ...step.value, entries }, problems: users.problems };
    entries.push(step.value);
    yield { phase, done: entries.length, total };
  }
}

function previewMapping(mapping: ComparableMapping, options: ProjectOptions): PreviewMapping {
  if (mapping instanceof EntraDocument) return { provider: 'entra', document: mapping };
  if (!(mapping instanceof OktaDocument)) return { provider: 'saviynt', connector: mapping };
  const { direction = usualDirection(mapping) } = choiceOfOptions(options);
  return { provider: 'okta', document: mapping, direction };
}

/** Whether the versions mean the same, and do the same to everybody they were planned for. */
export function isSame({ changes, people }: Comparison): boolean {
  return changes.length === 0 && (people === undefined || people.changes.length === 0);
}
