import type { SaviyntDocument } from '../documents/saviynt/document';
import type { Span } from '../text/span';

export interface SemanticToken {
  readonly span: Span;
  readonly type: 'placeholder';
}

/** The tokens of every expression of a document, in the order of the file and without overlaps. */
export function semanticTokens(_document: SaviyntDocument, _within?: Span): readonly SemanticToken[] {
  return [];
}
