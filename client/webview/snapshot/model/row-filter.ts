import type { TableRow } from '../messages';

/** What a row must have: words anywhere, and a value in some columns. */
export interface RowFilter {
  readonly query: string;
  /** By column; an empty text is any value. */
  readonly chosen: ReadonlyMap<number, string>;
}

/** Rows that are searched again and again: their texts in lower case are made once. */
export class RowIndex {
  readonly #rows: TableRow[] = [];
  readonly #texts: string[] = [];

  get size(): number {
    return this.#rows.length;
  }

  add(rows: readonly TableRow[]): void {
    for (const row of rows) {
      this.#rows.push(row);
      this.#texts.push(row.join('\n').toLowerCase());
    }
  }

  /** The rows that pass, in their order. */
  matching({ query, chosen }: RowFilter): readonly TableRow[] {
    const words = query
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    const values = [...chosen].filter(([, value]) => value !== '');
    if (words.length === 0 && values.length === 0) return this.#rows;
    return this.#rows.filter(
      (row, index) =>
        values.every(([column, value]) => row[column] === value) &&
        words.every((word) => this.#texts[index]?.includes(word)),
    );
  }
}

/** Which rows are to be drawn: those in view and some more on both sides. */
export function rowsInView(
  scrollTop: number,
  height: number,
  rowHeight: number,
  count: number,
): { readonly first: number; readonly last: number } {
  const spare = 10;
  const first = Math.max(0, Math.floor(scrollTop / rowHeight) - spare);
  return { first: Math.min(first, count), last: Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + spare) };
}
