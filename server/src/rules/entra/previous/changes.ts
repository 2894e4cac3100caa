import { compareSchemas } from '../../../documents/entra/compare/compare-schemas';
import type { SchemaChange } from '../../../documents/entra/compare/schema-change';
import { type EntraDocument, readEntraDocument } from '../../../documents/entra/document';
import { MemoKey } from '../../../documents/memo';
import type { EntraContext } from '../entra-rule';

/** The version of before stays the same while somebody types: it is read once. */
let last: { readonly text: string; readonly document: EntraDocument | undefined } | undefined;

function read(text: string): EntraDocument | undefined {
  if (last?.text !== text) last = { text, document: readEntraDocument('previous', text) };
  return last.document;
}

const KNOWN = new MemoKey(
  (_: EntraDocument) => ({ changes: undefined }) as { changes: readonly SchemaChange[] | undefined },
);

/** What differs from the earlier version of the file; nothing without one, and for parts of a schema. */
export function changesOf({ document, options }: EntraContext): readonly SchemaChange[] {
  if (options.previous === undefined) return [];
  const known = document.memo.of(KNOWN);
  known.changes ??= compare(document, options.previous);
  return known.changes;
}

function compare(document: EntraDocument, text: string): readonly SchemaChange[] {
  const [previous, ...more] = read(text)?.schemas ?? [];
  const [current, ...others] = document.schemas;
  if (previous === undefined || current === undefined || more.length + others.length > 0) return [];
  return compareSchemas(previous, current);
}
