import type { PlanEntry } from '../plan/plan';
import { sameValue } from '../scim/attributes';
import { entryChanges } from './explain-entry';

/** An attribute that a plan leaves as it is. */
export interface UnchangedAttribute {
  readonly path: string;
  readonly value: string | boolean;
}

/** What `unchangedAttributes` of an explained entry counts, in the order of the user. */
export function unchangedAttributes(entry: PlanEntry): readonly UnchangedAttribute[] {
  const { before, after } = entryChanges(entry);
  return [...before]
    .filter(([path, value]) => sameValue(path, value, after.get(path)))
    .map(([path, value]) => ({ path, value }));
}
