/** A column whose values are few, so that one of them can be chosen. */
export interface Facet {
  readonly column: number;
  /** `All statuses`. */
  readonly all: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** What can be done with what is shown, by name and label. */
export type TableAction = 'compare' | 'openText' | 'copy' | 'save';

/** A table and what is said above it. Its rows follow by themselves. Personal data. */
export interface TableView {
  readonly title: string;
  readonly lines: readonly string[];
  readonly columns: readonly string[];
  readonly facets: readonly Facet[];
  readonly actions: readonly { readonly action: TableAction; readonly label: string }[];
  /** `users`, `differences`. */
  readonly noun: string;
  readonly total: number;
}

/** A row: one text for each column. */
export type TableRow = readonly string[];

/** Extension → page. */
export type SnapshotMessage =
  | { readonly type: 'table'; readonly view: TableView }
  /** More rows of the table that was announced last. */
  | { readonly type: 'rows'; readonly rows: readonly TableRow[] };

/** Page → extension. */
export type SnapshotRequest = { readonly type: 'ready' } | { readonly type: 'do'; readonly action: TableAction };

const actions: ReadonlySet<unknown> = new Set<TableAction>(['compare', 'openText', 'copy', 'save']);

/** What arrives from a page is checked before it is believed. */
export function isSnapshotRequest(message: unknown): message is SnapshotRequest {
  if (typeof message !== 'object' || message === null) return false;
  const { type, action } = message as Readonly<Record<string, unknown>>;
  return type === 'ready' || (type === 'do' && actions.has(action));
}
