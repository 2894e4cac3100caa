import type { MappedAttribute, ProfileMapping } from '../../../documents/okta/model/profile-mapping';
import type { EmbeddedText } from '../../../text/embedded-text';
import type { Span } from '../../../text/span';
import { contentOf, headOf } from '../../json-place';
import type { OktaContext } from '../okta-rule';

/** A part of an expression, as a finding underlines it; undefined without an expression. */
export function inExpression(
  { expressionNode }: MappedAttribute,
  { document }: OktaContext,
  span?: Span,
): { readonly span: Span; readonly at: EmbeddedText } | undefined {
  if (expressionNode === undefined) return undefined;
  const at = document.text.inString(expressionNode);
  return { span: span ?? { start: 0, end: at.text.length }, at };
}

/** What to underline for something a mapping lacks: the word "properties" or "mappings", not pages. */
export function listSpan({ list, node }: ProfileMapping): Span {
  const property = list?.parent;
  return property?.kind === 'property' ? contentOf(property.key) : headOf(node);
}
