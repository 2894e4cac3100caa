import type { ExpressionCompletion } from '../../expressions/kit/language';
import type { Completion } from '../completion/completion';
import type { ExpressionPlace } from './place';
import { readSnippet } from './snippet-text';

/** Names, functions and values in the expression at the cursor; undefined when the cursor is in plain text. */
export function completeExpression({ slot, offset }: ExpressionPlace): readonly Completion[] | undefined {
  const { language, parsed, scope, text } = slot;
  const found = language.completions(parsed, offset, scope);
  if (found === undefined) return undefined;
  const span = text.spanToFile(found.span);
  // The brackets of a call that is already there stay as they are.
  const isCalled = text.text[found.span.end] === '(';
  return found.items.map((item) => ({
    label: item.label,
    kind: item.kind,
    detail: item.detail,
    ...(item.documentation === undefined ? {} : { documentation: item.documentation }),
    ...(item.deprecated ? { deprecated: true } : {}),
    span,
    at: text,
    insertion: item.snippet === undefined || (isCalled && isCall(item)) ? [item.label] : readSnippet(item.snippet),
    filterText: text.escape(item.label),
    rank: item.rank,
    edits: [],
  }));
}

function isCall({ kind }: ExpressionCompletion): boolean {
  return kind === 'function' || kind === 'method';
}
