import type { PlanEntry } from '../plan/plan';
import { createdUser } from '../plan/predicted-answer';

/**
 * The licence a person of a plan takes: a user made at RingCentral takes an unassigned extension, also where a later call
 * for the same person is refused. An import into the provider makes nobody there.
 * @returns with the country of the licence (ISO 3166-1 alpha-2) where it is known; undefined when none is taken
 */
export function licenceTaken({
  action,
  after,
  requests,
}: Pick<PlanEntry, 'action' | 'after' | 'requests'>): { readonly country?: string } | undefined {
  // Of an app whose requests nobody knows, the user is all there is.
  return createdUser(requests) ?? (action === 'create' ? after : undefined);
}
