import type { AccountUser } from '../../account/scim-user';
import type { PlanEntry } from '../plan/plan';
import type { AttributeValues } from '../scim/attributes';
import { entryChanges } from './explain-entry';

/** A person before and after a plan, each as a text of JSON that two of can be laid side by side. */
export interface UserDocuments {
  readonly before: string;
  readonly after: string;
  /** What the second is: the user as RingCentral would have them, or what was asked for and refused or not known. */
  readonly afterIs: 'result' | 'asked';
}

/**
 * The user before and after a plan: the SCIM resources where RingCentral has both, else the values by their paths, as for
 * requests that are refused and for changes at the provider. `null` where there is nobody.
 */
export function userDocuments(entry: PlanEntry): UserDocuments {
  const { action, match, after } = entry;
  const isOpen = action === 'refused' || action === 'unknown';
  if (entry.changes?.() === undefined && !isOpen) {
    const left = action === 'remove' ? undefined : (after ?? match.user);
    return { before: resource(match.user), after: resource(left), afterIs: 'result' };
  }
  const changes = entryChanges(entry);
  return { before: values(changes.before), after: values(changes.after), afterIs: isOpen ? 'asked' : 'result' };
}

function resource(user: AccountUser | undefined): string {
  return `${JSON.stringify(user?.scim ?? null, null, 2)}\n`;
}

function values(map: AttributeValues): string {
  if (map.size === 0) return 'null\n';
  const sorted = [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
