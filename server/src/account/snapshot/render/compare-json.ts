import type { AccountUser } from '../../scim-user';
import type { SnapshotComparison } from '../compare';

/** The `format` of a comparison as JSON. */
const SNAPSHOT_COMPARISON_FORMAT = 'snapshot-comparison/1';

/** A comparison as JSON, ending with a line break. A value that is not there is null. */
export function comparisonAsJson({ added, removed, changed, unassigned, ...rest }: SnapshotComparison): string {
  const value = {
    format: SNAPSHOT_COMPARISON_FORMAT,
    summary: { added: added.length, removed: removed.length, changed: changed.length, unchanged: rest.unchanged },
    matchedBy: rest.matchedBy,
    notes: rest.notes,
    added: added.map(brief),
    removed: removed.map(brief),
    changed: changed.map(({ after, changes }) => ({
      ...brief(after),
      changes: changes.map(({ path, before, after: now }) => ({ path, before: before ?? null, after: now ?? null })),
    })),
    unassigned: unassigned.map(({ country, before, after }) => ({ country: country ?? null, before, after })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function brief({ id, status, country, scim }: AccountUser) {
  return { id, userName: scim.userName, status, country: country ?? null };
}
