import type { AccountUser } from '../../scim-user';
import type { AccountSnapshot } from '../../snapshot';
import { snapshotToFile } from '../../to-snapshot';
import { accessLines, originLines, summarise, unassignedLine, usersLine } from '../summary';
import { userRow } from '../user-row';

/** How many columns of `userRow` a terminal has room for: userName, name, status, extension, country, department. */
const COLUMNS = 6;
const WIDEST = 40;

/** What a snapshot holds, and some of its users as a table, ending with a line break. */
export function usersAsText(snapshot: AccountSnapshot, users: readonly AccountUser[]): string {
  const summary = summarise(snapshot);
  const of = users.length === snapshot.users.length ? [] : [`${users.length} of them shown`];
  const lines = [
    ...originLines(snapshot),
    usersLine(summary),
    unassignedLine(summary),
    ...accessLines(snapshot),
    ...of,
  ];
  const rows = users.map((user) => userRow(user).slice(0, COLUMNS));
  const widths = Array.from({ length: COLUMNS }, (_, column) =>
    Math.min(
      WIDEST,
      rows.reduce((widest, row) => Math.max(widest, (row[column] ?? '').length), 0),
    ),
  );
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${[...lines, ...(table.length > 0 ? ['', ...table] : [])].join('\n')}\n`;
}

/** Some of the users of a snapshot as a snapshot of its own, as JSON that ends with a line break. */
export function usersAsJson(snapshot: AccountSnapshot, users: readonly AccountUser[]): string {
  return `${JSON.stringify(snapshotToFile({ ...snapshot, users }), null, 2)}\n`;
}
