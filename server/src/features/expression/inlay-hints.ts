import type { ProvisioningDocument } from '../../documents/document';
import type { ExpressionSlot } from '../../documents/expression-slot';
import { compileTemplate, type GroovyTemplate, parseTemplate } from '../../expressions/groovy';
import type { Scope } from '../../expressions/kit';
import { isUnknown } from '../../expressions/kit';
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
    const scope = sampleScope(slot, user, now);
    for (const hint of slot.language.id === 'groovy' ? templateHints(slot, scope) : [wholeHint(slot, scope)])
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
function templateHints({ text }: ExpressionSlot, scope: Scope): readonly ValueHint[] {
  const template = parseTemplate(text.text);
  if (template.problems.length > 0) return [];
  const rendered = compileTemplate(template)(scope);
  const hints = rendered.pieces.map(({ source, output, value }) => {
    const offset = text.toFile(source.end);
    if (isUnknown(value)) return hint(offset, '?', `Unknown: ${value.reason}`);
    const written = rendered.text.slice(output.start, output.end);
    return hint(offset, written === '' ? '""' : shortText(written), written);
  });
  const { error } = rendered;
  if (error === undefined) return hints;
  return [...hints, hint(text.toFile(endOfPart(template, error.span)), '✗', error.message)];
}

function endOfPart({ parts, text }: GroovyTemplate, { start }: Span): number {
  return parts.find(({ span }) => start >= span.start && start < span.end)?.span.end ?? text.length;
}

function hint(offset: number, short: string, tooltip: string): ValueHint {
  return { offset, label: `⟵ ${short}`, tooltip };
}
