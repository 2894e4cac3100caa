import type { Span } from '../../text/span';

export type SymbolKind =
  | 'action'
  | 'attribute'
  | 'authentication'
  | 'block'
  | 'call'
  | 'connection'
  | 'directory'
  | 'entitlementType'
  | 'entry'
  | 'mapping'
  | 'mappings'
  | 'object'
  | 'parameter'
  | 'rule'
  | 'setting';

/** An entry of the outline. */
export interface DocumentSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  /** All of it, in offsets of the file. */
  readonly span: Span;
  /** What to reveal; lies within {@link span}. */
  readonly selection: Span;
  readonly children: readonly DocumentSymbol[];
}

/** A symbol whose spans are plain objects and whose name is never empty, which editors refuse. */
export function symbol(
  name: string,
  detail: string,
  kind: SymbolKind,
  span: Span,
  selection: Span,
  children: readonly DocumentSymbol[],
): DocumentSymbol {
  const plain = (at: Span) => ({ start: at.start, end: at.end });
  return {
    // Editors refuse an outline with an empty name.
    name: name.trim() === '' ? '""' : name,
    detail,
    kind,
    span: plain(span),
    selection: plain(selection),
    children,
  };
}
