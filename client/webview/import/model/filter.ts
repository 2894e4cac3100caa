import type { RowJson } from '../../../../server/src/provisioning/saviynt/import/render/import-format';

/** The rows in which each word of the query stands in some value, letter case aside. */
export function matchingRows(rows: readonly RowJson[], query: string): readonly RowJson[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter(({ cells, status }) => {
    const text = [status, ...cells.filter((cell) => typeof cell === 'string')].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
