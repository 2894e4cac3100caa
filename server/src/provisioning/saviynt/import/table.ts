import type { CompiledColumn } from './column';
import type { Cell, CellFault } from './column-type';
import { columnNamed, type ImportCall } from './import-call';

/** One record as Saviynt would keep it: an account or an entitlement. */
export interface ImportRow {
  /** The value of keyField; undefined when the record has none. */
  readonly key: string | undefined;
  /** In the order of the table's columns. */
  readonly cells: readonly Cell[];
  /** The page that brought it first. */
  readonly page: number;
  /** The record as the service answered it. */
  readonly record: unknown;
}

/** What became of the records of one page. */
export interface PageYield {
  /** Records with a key that the call had not brought before. */
  readonly fresh: number;
  /** Records whose key an earlier page of the same call had brought. */
  readonly repeated: number;
}

/** How a column of the mapping fared over all records. */
export interface ColumnUse {
  readonly call: ImportCall;
  readonly column: CompiledColumn;
  readonly filled: number;
  readonly empty: number;
  /** By kind: how often, and the first example. */
  readonly faults: ReadonlyMap<CellFault['kind'], { readonly count: number; readonly detail: string | undefined }>;
}

interface Row {
  key: string | undefined;
  cells: Cell[];
  page: number;
  record: unknown;
}

interface Use {
  readonly call: ImportCall;
  readonly column: CompiledColumn;
  readonly index: number;
  filled: number;
  empty: number;
  readonly faults: Map<CellFault['kind'], { count: number; detail: string | undefined }>;
}

/** Puts the records of several calls together into one table, by the key the mapping gives them. */
export class TableBuilder {
  /** By name, as the first call to map it writes it. */
  readonly columns: readonly string[];
  readonly rows: ImportRow[] = [];
  /** Keys that two records of one page share. */
  readonly duplicates = new Map<string, number>();
  keyless = 0;
  private readonly byKey = new Map<string, Row>();
  private readonly seen = new Map<ImportCall, Set<string>>();
  private readonly uses: ReadonlyMap<ImportCall, readonly Use[]>;

  constructor(calls: readonly ImportCall[]) {
    const indexes = new Map<string, number>();
    const names: string[] = [];
    this.uses = new Map(
      calls.map((call) => [
        call,
        call.columns.map((column) => {
          const lower = column.name.toLowerCase();
          const index = indexes.get(lower) ?? names.push(column.name) - 1;
          indexes.set(lower, index);
          return { call, column, index, filled: 0, empty: 0, faults: new Map() };
        }),
      ]),
    );
    this.columns = names;
  }

  /** The index of a column by its name, letter case aside; -1 when no call maps it. */
  indexOf(name: string): number {
    const wanted = name.toLowerCase();
    return this.columns.findIndex((column) => column.toLowerCase() === wanted);
  }

  columnUses(): readonly ColumnUse[] {
    return [...this.uses.values()].flat();
  }

  /** Adds the records of a page. A later call that brings a known key fills its columns (not published). */
  add(call: ImportCall, page: number, records: readonly unknown[]): PageYield {
    const seen = this.seenBy(call);
    const inPage = new Set<string>();
    let fresh = 0;
    let repeated = 0;
    for (const record of records) {
      const key = keyOf(call, record);
      if (key !== undefined && inPage.has(key)) {
        this.duplicates.set(key, (this.duplicates.get(key) ?? 1) + 1);
        continue;
      }
      if (key !== undefined && seen.has(key)) {
        repeated++;
        inPage.add(key);
        continue;
      }
      fresh++;
      const known = key === undefined ? undefined : this.byKey.get(key);
      if (known === undefined) this.addRow(call, page, record, key);
      else this.fill(known, call, record);
      if (key === undefined) continue;
      inPage.add(key);
      seen.add(key);
    }
    return { fresh, repeated };
  }

  /** Fills a row with what a dependent call answered for it. */
  fillFor(row: ImportRow, call: ImportCall, records: readonly unknown[]): void {
    for (const record of records) {
      const key = keyOf(call, record);
      const known = key === undefined ? undefined : this.byKey.get(key);
      this.fill((known ?? row) as Row, call, record);
    }
  }

  private seenBy(call: ImportCall): Set<string> {
    let seen = this.seen.get(call);
    if (seen === undefined) {
      seen = new Set();
      this.seen.set(call, seen);
    }
    return seen;
  }

  private addRow(call: ImportCall, page: number, record: unknown, key: string | undefined): void {
    const row: Row = { key, cells: this.columns.map(() => null), page, record };
    this.fill(row, call, record);
    this.rows.push(row);
    if (key === undefined) this.keyless++;
    else this.byKey.set(key, row);
  }

  private fill(row: Row, call: ImportCall, record: unknown): void {
    for (const use of this.uses.get(call) ?? []) {
      const { cell, fault } = use.column.read(record);
      if (cell === null || cell === '') use.empty++;
      else use.filled++;
      if (cell !== null) row.cells[use.index] = cell;
      if (fault === undefined) continue;
      const seen = use.faults.get(fault.kind);
      if (seen === undefined) use.faults.set(fault.kind, { count: 1, detail: fault.detail });
      else seen.count++;
    }
  }
}

function keyOf(call: ImportCall, record: unknown): string | undefined {
  const cell = columnNamed(call.columns, call.keyField)?.read(record).cell;
  return typeof cell === 'string' && cell !== '' ? cell : undefined;
}
