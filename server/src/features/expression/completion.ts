import type { ExpressionCompletion } from '../../expressions/kit';
import type { Completion } from '../completion/completion';
import { type Insertion, tabStop } from '../snippet';
import type { ExpressionPlace } from './place';

/** Names, functions and values in the expression at the cursor; undefined when the cursor is in plain text. */
export function completeExpression({ slot, offset }: ExpressionPlace): readonly Completion[] | undefined {
  const { language, parsed, scope, text } = slot;
  const found = language.completions(parsed, offset, scope);
  if (found === undefined) return undefined;
  const span = text.spanToFile(found.span);
  return found.items.map((item) => ({
    label: item.label,
    kind: item.kind,
    detail: item.detail,
    ...(item.documentation === undefined ? {} : { documentation: item.documentation }),
    ...(item.deprecated ? { deprecated: true } : {}),
    span,
    at: text,
    insertion: insertionOf(item),
    filterText: text.escape(item.label),
    rank: item.rank,
    edits: [],
  }));
}

/** The places `$1` … of a snippet become places to fill in; `$0`, where the cursor goes at last, is its end anyway. */
function insertionOf({ label, snippet }: ExpressionCompletion): Insertion {
  if (snippet === undefined) return [label];
  const pieces: Insertion[number][] = [];
  let from = 0;
  for (const { 0: mark, index } of snippet.matchAll(/\$\d/g)) {
    pieces.push(snippet.slice(from, index));
    if (mark !== '$0') pieces.push(tabStop());
    from = index + mark.length;
  }
  return [...pieces, snippet.slice(from)].filter((piece) => piece !== '');
}
