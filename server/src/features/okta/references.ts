import type { OktaDocument } from '../../documents/okta/document';
import { type Span, touches } from '../../text/span';
import { mentionsAround, type OktaMention } from './mentions';

/** A place that means an attribute; the name in its definition counts as one. */
export interface OktaReference {
  readonly uri: string;
  readonly span: Span;
  /** Where a person is led from here: the definition, or the first place where no file has one. */
  readonly thing: { readonly uri: string; readonly span: Span; readonly extent: Span };
}

/** The place that a cursor touches. */
export function oktaMentionAt(document: OktaDocument, offset: number): OktaMention | undefined {
  return mentionsAround(document).find(
    ({ uri, at, span }) => uri === document.uri && touches(at.spanToFile(span), offset),
  );
}

/** All places that mean the same attribute, in the files of the folder. */
export function oktaMentionsOf(document: OktaDocument, { key }: OktaMention): readonly OktaMention[] {
  return mentionsAround(document).filter((mention) => mention.key === key);
}

export function oktaReferenceAt(document: OktaDocument, offset: number): OktaReference | undefined {
  const mention = oktaMentionAt(document, offset);
  return mention && referenceOf(mention, oktaMentionsOf(document, mention));
}

export function oktaReferencesTo(document: OktaDocument, offset: number): readonly OktaReference[] {
  const mention = oktaMentionAt(document, offset);
  if (mention === undefined) return [];
  const all = oktaMentionsOf(document, mention);
  return all.map((each) => referenceOf(each, all));
}

function referenceOf(mention: OktaMention, all: readonly OktaMention[]): OktaReference {
  const home = all.find(({ definition }) => definition !== undefined) ?? all[0] ?? mention;
  const span = home.at.spanToFile(home.span);
  const property = home.definition?.property;
  const extent = property === undefined ? span : { start: property.start, end: property.end };
  return { uri: mention.uri, span: mention.at.spanToFile(mention.span), thing: { uri: home.uri, span, extent } };
}
