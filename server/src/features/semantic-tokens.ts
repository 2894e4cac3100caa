import type { ProvisioningDocument } from '../documents/document';
import type { ExpressionText } from '../documents/expression-slot';
import type { SemanticToken as ExpressionToken } from '../expressions/kit/language';
import { overlaps, type Span } from '../text/span';
import { expressionsOf } from './expression/slots';

/** `placeholder`: the `${` and `}` themselves. All others are token types of LSP 3.17, which every theme has a colour for. */
export type TokenType = ExpressionToken['type'];

export interface SemanticToken {
  /** In offsets of the file; never across a line end, because no JSON string is. */
  readonly span: Span;
  readonly type: TokenType;
}

/**
 * The tokens of every expression of a document, in the order of the file and without overlaps. Text around expressions
 * keeps the colours of JSON.
 * @param within offsets of the file that are asked for; everything when missing
 */
export function semanticTokens(document: ProvisioningDocument, within?: Span): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const expression of expressionsOf(document)) addTokens(expression, within, tokens);
  return tokens.sort((a, b) => a.span.start - b.span.start);
}

function addTokens(expression: ExpressionText, within: Span | undefined, tokens: SemanticToken[]): void {
  const { text, language } = expression;
  if (within !== undefined && !overlaps(text.spanToFile({ start: 0, end: text.text.length }), within)) return;
  for (const { span, type } of language.tokens(expression.parsed)) tokens.push({ span: text.spanToFile(span), type });
}
