import type { PlanAction } from '../plan/operation';
import type { PlanEntry } from '../plan/plan';
import type { Provenance } from '../plan/provenance';
import { entryChanges, sourceFinder } from '../render/explain-entry';
import { sameValue } from '../scim/attributes';
import { resultOf } from './result-of';

/** What a plan does with one person. */
export interface PersonOutcome {
  readonly action: PlanAction;
  /** What was tried, when it is refused or unknown. */
  readonly attempted: PlanEntry['attempted'];
  readonly reason: string | undefined;
}

/** An attribute that a person has otherwise after the one plan than after the other. */
export interface OutcomeValue {
  readonly path: string;
  /** Undefined where there is none. */
  readonly before: string | boolean | undefined;
  readonly after: string | boolean | undefined;
  /** Where each plan takes the value from; undefined where its requests do not name the attribute. */
  readonly source: { readonly before: Provenance | undefined; readonly after: Provenance | undefined };
}

/** A person for whom two plans come to different results. */
export interface PersonChange {
  readonly id: string;
  readonly title: string;
  readonly userName: string;
  readonly line: number;
  /** Undefined when the plan does not have the person. */
  readonly before: PersonOutcome | undefined;
  readonly after: PersonOutcome | undefined;
  readonly values: readonly OutcomeValue[];
}

/** Two plans over the same people and the same account. */
export interface PlanComparison {
  readonly people: number;
  /** In the order of the people. */
  readonly changes: readonly PersonChange[];
}

/**
 * Whose result changes from one plan to another, whatever the providers. A person's result is the action, why it is what
 * it is, and what the account has of them afterwards (for a request that is refused: what it asks for). Requests that
 * differ and lead to the same are no difference.
 */
export function comparePlans(before: readonly PlanEntry[], after: readonly PlanEntry[]): PlanComparison {
  return resultOf(comparingPlans(before, after));
}

/** The same, person by person. Yields how many were compared so far. */
export function* comparingPlans(
  before: readonly PlanEntry[],
  after: readonly PlanEntry[],
): Generator<number, PlanComparison, void> {
  const previous = new Map(before.map((entry) => [entry.id, entry]));
  const changes: PersonChange[] = [];
  let compared = 0;
  for (const entry of after) {
    const change = comparePerson(previous.get(entry.id), entry);
    previous.delete(entry.id);
    if (change !== undefined) changes.push(change);
    yield ++compared;
  }
  for (const entry of previous.values()) {
    const change = comparePerson(entry, undefined);
    if (change !== undefined) changes.push(change);
    yield ++compared;
  }
  return { people: compared, changes };
}

/** How one person's result differs; undefined when it does not, or there is neither entry. */
function comparePerson(before: PlanEntry | undefined, after: PlanEntry | undefined): PersonChange | undefined {
  const person = after ?? before;
  if (person === undefined) return undefined;
  const [old, now] = [before && outcomeOf(before), after && outcomeOf(after)];
  const values = valuesOf(before, after);
  if (values.length === 0 && old !== undefined && now !== undefined && sameOutcome(old, now)) return undefined;
  const { id, title, userName, user } = person;
  return { id, title, userName, line: user.line, before: old, after: now, values };
}

function outcomeOf({ action, attempted, reason }: PlanEntry): PersonOutcome {
  return { action, attempted, reason };
}

/** Why somebody is created or changed may be put otherwise; why somebody is not is a result. */
function sameOutcome(a: PersonOutcome, b: PersonOutcome): boolean {
  if (a.action !== b.action || a.attempted !== b.attempted) return false;
  return (a.action !== 'refused' && a.action !== 'unknown') || a.reason === b.reason;
}

function valuesOf(before: PlanEntry | undefined, after: PlanEntry | undefined): readonly OutcomeValue[] {
  if (before === undefined || after === undefined) return [];
  // Nothing is asked for where nothing changes in either plan.
  if (isIdle(before) && isIdle(after)) return [];
  const [old, now] = [entryChanges(before).after, entryChanges(after).after];
  // Somebody who is there after one plan only is told by the action; listing all they have would hide the rest.
  if (old.size === 0 || now.size === 0) return [];
  const paths = [...new Set([...old.keys(), ...now.keys()])].filter(
    (path) => !sameValue(path, old.get(path), now.get(path)),
  );
  if (paths.length === 0) return [];
  const find = { before: sourceFinder(before), after: sourceFinder(after) };
  return paths.map((path) => {
    const source = { before: find.before(path)?.provenance, after: find.after(path)?.provenance };
    return { path, before: old.get(path), after: now.get(path), source };
  });
}

function isIdle({ action }: PlanEntry): boolean {
  return action === 'unchanged' || action === 'skipped';
}
