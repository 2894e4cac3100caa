import type { SnapshotComparison } from './compare';
import { type UserFilter, userMatches } from './filter';

/** Leaves those users of a comparison who pass the filter, before or after. Counts of the unchanged stay. */
export function filterComparison(comparison: SnapshotComparison, filter: UserFilter): SnapshotComparison {
  if (Object.keys(filter).length === 0) return comparison;
  return {
    ...comparison,
    added: comparison.added.filter((user) => userMatches(user, filter)),
    removed: comparison.removed.filter((user) => userMatches(user, filter)),
    changed: comparison.changed.filter(
      ({ before, after }) => userMatches(before, filter) || userMatches(after, filter),
    ),
    unassigned: comparison.unassigned.filter(
      ({ country }) => filter.country === undefined || country === filter.country,
    ),
  };
}
