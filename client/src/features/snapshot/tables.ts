import type { AccountUser } from '../../../../server/src/account/scim-user';
import type { AccountSnapshot } from '../../../../server/src/account/snapshot';
import type { SnapshotComparison } from '../../../../server/src/account/snapshot/compare';
import { comparisonLine, valueText } from '../../../../server/src/account/snapshot/render/compare-text';
import {
  accessLines,
  originLines,
  summarise,
  unassignedLine,
  usersLine,
} from '../../../../server/src/account/snapshot/summary';
import { fullName, userColumns, userRow } from '../../../../server/src/account/snapshot/user-row';
import type { Facet, TableRow, TableView } from '../../../webview/snapshot/messages';

/** A table for the page: what stands above it, and all of its rows. */
export interface Table {
  readonly view: TableView;
  readonly rows: readonly TableRow[];
}

/** A snapshot as a table of its users. @param name of its file */
export function snapshotTable(name: string, snapshot: AccountSnapshot): Table {
  const rows = snapshot.users.map(userRow);
  const summary = summarise(snapshot);
  const facet = (column: (typeof userColumns)[number], all: string) => facetOf(rows, userColumns.indexOf(column), all);
  return {
    rows,
    view: {
      title: name,
      lines: [
        `${usersLine(summary)} · ${unassignedLine(summary)}`,
        ...originLines(snapshot),
        accessLines(snapshot).join(' '),
      ],
      columns: userColumns,
      facets: [facet('Status', 'All statuses'), facet('Country', 'All countries')].filter(hasChoice),
      actions: [
        { action: 'compare', label: 'Compare with…' },
        { action: 'openText', label: 'Open as Text' },
      ],
      noun: rows.length === 1 ? 'user' : 'users',
      total: rows.length,
    },
  };
}

const differenceColumns = ['What', 'userName', 'Name', 'Attribute', 'Before', 'After', 'id'] as const;

/** A comparison as a table: a row for each user who came or went, and for each value that is another. */
export function comparisonTable(before: string, after: string, comparison: SnapshotComparison): Table {
  const { added, removed, changed, unassigned, notes } = comparison;
  const rows: TableRow[] = [
    ...removed.map((user) => userDifference('removed', user)),
    ...added.map((user) => userDifference('added', user)),
    ...changed.flatMap(({ after: user, changes }) =>
      changes.map(({ path, before: old, after: now }) => [
        'changed',
        user.scim.userName,
        fullName(user.scim),
        path,
        valueText(old),
        valueText(now),
        user.id,
      ]),
    ),
    ...unassigned.map(({ country, before: old, after: now }) => [
      'unassigned',
      '',
      '',
      `extensions, ${country ?? 'country unknown'}`,
      String(old),
      String(now),
      '',
    ]),
  ];
  return {
    rows,
    view: {
      title: `${before} → ${after}`,
      lines: [comparisonLine(comparison), ...notes],
      columns: differenceColumns,
      facets: [facetOf(rows, 0, 'All differences'), facetOf(rows, 3, 'All attributes')].filter(hasChoice),
      actions: [
        { action: 'copy', label: 'Copy as Markdown' },
        { action: 'save', label: 'Save Comparison…' },
      ],
      noun: rows.length === 1 ? 'difference' : 'differences',
      total: rows.length,
    },
  };
}

function userDifference(what: string, { id, status, scim }: AccountUser): TableRow {
  const [old, now] = what === 'removed' ? [status, ''] : ['', status];
  return [what, scim.userName, fullName(scim), '', old, now, id];
}

/** The values of a column that has any, by how often they stand there. */
function facetOf(rows: readonly TableRow[], column: number, all: string): Facet {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = row[column] ?? '';
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].map(([value, count]) => ({ value, count }));
  return { column, all, values: values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)) };
}

function hasChoice({ values }: Facet): boolean {
  return values.length > 1;
}
