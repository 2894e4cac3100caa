import { evaluate } from '../../expressions/evaluation';
import type { Span } from '../../text/span';
import { plainMarkdown } from '../markdown';
import type { ExpressionPlace } from './place';
import { type SampleUser, sampleScope } from './sample-user';
import { outcomeMarkdown } from './value-words';

/** What the smallest expression at the cursor gives for the sample user; undefined where there is none. */
export function sampleHover(
  { slot, offset }: ExpressionPlace,
  user: SampleUser,
  now: number,
): { readonly span: Span; readonly markdown: string } | undefined {
  const { language, parsed, scope, text } = slot;
  const symbol = language.symbolAt(parsed, offset, scope);
  if (symbol?.expression === undefined) return undefined;
  const { start, end } = symbol.expression;
  const mode = language.placeholders === undefined ? undefined : 'expression';
  const evaluation = evaluate(language, text.text.slice(start, end), sampleScope(slot, user, now), mode);
  return {
    span: text.spanToFile(symbol.span),
    markdown: `${plainMarkdown(user.label)}: ${outcomeMarkdown(evaluation)}`,
  };
}
