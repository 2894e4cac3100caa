import type { EntraDocument } from '../../documents/entra/document';
import { type Span, touches } from '../../text/span';
import { type EntraMention, type EntraNameKind, mentionsIn } from './mentions';

/** A place that means something of the file; the name in its definition counts as one. */
export interface EntraReference {
  readonly uri: string;
  readonly span: Span;
  /** Where a person is led from here: the definition, or the first place where the file has none. */
  readonly thing: {
    readonly kind: EntraNameKind;
    readonly name: string;
    readonly uri: string;
    readonly span: Span;
    readonly extent: Span;
  };
}

/** The place that a cursor touches. */
export function mentionAt(document: EntraDocument, offset: number): EntraMention | undefined {
  return mentionsIn(document).find(({ at, span }) => touches(at.spanToFile(span), offset));
}

/** All places that mean the same, in the order of the file. */
export function mentionsOf(document: EntraDocument, { kind, key }: EntraMention): readonly EntraMention[] {
  return mentionsIn(document)
    .filter((mention) => mention.kind === kind && mention.key === key)
    .sort((a, b) => a.at.toFile(a.span.start) - b.at.toFile(b.span.start));
}

/** The place at `offset`, with where it leads; undefined where no name stands. */
export function entraReferenceAt(document: EntraDocument, offset: number): EntraReference | undefined {
  const mention = mentionAt(document, offset);
  return mention === undefined ? undefined : referenceOf(document, mention, mentionsOf(document, mention));
}

/** All places that mean the same as the one at `offset`, in the order of the file. */
export function entraReferencesTo(document: EntraDocument, offset: number): readonly EntraReference[] {
  const mention = mentionAt(document, offset);
  if (mention === undefined) return [];
  const all = mentionsOf(document, mention);
  return all.map((each) => referenceOf(document, each, all));
}

function referenceOf({ uri }: EntraDocument, mention: EntraMention, all: readonly EntraMention[]): EntraReference {
  const home = all.find(({ definition }) => definition !== undefined) ?? all[0] ?? mention;
  const span = home.at.spanToFile(home.span);
  const thing = { kind: home.kind, name: home.name, uri, span, extent: home.definition ?? span };
  return { uri, span: mention === home ? span : mention.at.spanToFile(mention.span), thing };
}
