import type { SaviyntDocument } from '../documents/saviynt/document';
import { type SemanticToken as CodeToken, tokens as codeTokens, type GroovyTemplate } from '../expressions/groovy';
import { overlaps, type Span } from '../text/span';
import { type TemplateSlot, templatesOf } from './place';

/** The `${` and `}` themselves, or a token type of LSP 3.17, which every theme has a colour for. */
export type TokenType = CodeToken['type'] | 'placeholder';

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
export function semanticTokens(document: SaviyntDocument, within?: Span): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  for (const { parameters } of document.connections) {
    for (const { calls } of parameters)
      for (const call of calls) for (const slot of templatesOf(call)) addTokens(slot, within, tokens);
  }
  return tokens.sort((a, b) => a.span.start - b.span.start);
}

function addTokens({ templated }: TemplateSlot, within: Span | undefined, tokens: SemanticToken[]): void {
  const { text } = templated;
  // Looked at before the template is parsed: most strings are plain.
  if (!text.text.includes('$') && !text.text.includes('<%')) return;
  if (within !== undefined && !overlaps(text.spanToFile({ start: 0, end: text.text.length }), within)) return;
  for (const { span, type } of templateTokens(templated.template)) tokens.push({ span: text.spanToFile(span), type });
}

/** The tokens of one template, in its own offsets, in no particular order. */
function* templateTokens(template: GroovyTemplate): Iterable<SemanticToken> {
  yield* codeTokens(template);
  for (const part of template.parts) {
    if (part.kind === 'text') continue;
    const { span, code } = part;
    if (code.start > span.start) yield { span: { start: span.start, end: code.start }, type: 'placeholder' };
    if (code.end < span.end) yield { span: { start: code.end, end: span.end }, type: 'placeholder' };
  }
}
