import type { ProvisioningDocument } from '../../documents/document';
import type { ExpressionSlot } from '../../documents/expression-slot';
import type { Scope } from '../../expressions/kit/scope';
import { isUnknown } from '../../expressions/kit/value';
import type { Span } from '../../text/span';
import type { Workspace } from '../workspace';
import { type SampleUser, sampleScope } from './sample-user';
import { slotsIn } from './slots';
import { longOutcome, shortOutcome, shortText } from './value-words';

/** What an expression becomes for the sample user, to be shown behind it. */
export interface ValueHint {
  /** In the file. */
  readonly offset: number;
  /** `⟵ Obi` */
  readonly label: string;
  /** The whole value, or why there is none. */
  readonly tooltip: string;
}

/** The values of the expressions that touch `span` of the file, sorted by place. */
export function valueHints(
  document: ProvisioningDocument,
  span: Span,
  workspace: Workspace,
  user: SampleUser,
  now: number,
): readonly ValueHint[] {
  const hints: ValueHint[] = [];
  for (const slot of slotsIn(document, span, workspace)) {
    // A value behind every argument of a function would hide the mapping.
    if (slot.partOf !== undefined) continue;
    const scope = sampleScope(slot, user, now);
    for (const hint of slot.language.placeholders === undefined
      ? [wholeHint(slot, scope)]
      : placeholderHints(slot, scope))
      if (hint.offset >= span.start && hint.offset <= span.end) hints.push(hint);
  }
  return hints.sort((a, b) => a.offset - b.offset);
}

/** Behind the string and its quote: the whole of it is one expression. */
function wholeHint({ language, parsed, text }: ExpressionSlot, scope: Scope): ValueHint {
  const outcome = language.compile(parsed)(scope);
  const end = text.toFile(text.text.length);
  const isClosed = text.root.text[end] === '"';
  return hint(isClosed ? end + 1 : end, shortOutcome(outcome), longOutcome(outcome));
}

/** Behind each placeholder of a template what it becomes, up to the one that fails. */
function placeholderHints({ language, parsed, text }: ExpressionSlot, scope: Scope): readonly ValueHint[] {
  if (language.compilePlaceholders === undefined || parsed.problems.length > 0) return [];
  const { values, error } = language.compilePlaceholders(parsed)(scope);
  const hints = values.map(({ span, value, text: written }) => {
    const offset = text.toFile(span.end);
    if (isUnknown(value)) return hint(offset, '?', `Unknown: ${value.reason}`);
    return hint(offset, written === '' ? '""' : shortText(written), written);
  });
  if (error !== undefined) hints.push(hint(text.toFile(error.span.end), '✗', error.message));
  return hints;
}

function hint(offset: number, short: string, tooltip: string): ValueHint {
  return { offset, label: `⟵ ${short}`, tooltip };
}
