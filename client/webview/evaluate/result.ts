import type { EvaluateAnswer, ExpressionSpan } from '../../../server/src/lsp/protocol';
import { element } from '../shared/dom';
import { markedText } from './model/marked';

/** What an expression gives: the value, the failure with its place, or why it cannot be known. */
export function resultElements(text: string, answer: EvaluateAnswer): readonly HTMLElement[] {
  switch (answer.verdict) {
    case 'ok':
      return [
        element('pre', { class: 'value' }, valueText(answer.json)),
        element('p', { class: 'quiet' }, answer.type ?? ''),
      ];
    case 'wrong': {
      const { message = '', exception, span = { start: 0, end: 0 } } = answer.error ?? {};
      return [
        element('p', { class: 'failure' }, 'It fails', exception === undefined ? undefined : `: ${exception}`),
        marked(text, span),
        element('p', {}, message),
      ];
    }
    case 'unknown':
      return [
        element('p', { class: 'unknown' }, 'Not known'),
        ...(answer.unknown ?? []).flatMap(({ reason, span }) => [marked(text, span), element('p', {}, reason)]),
      ];
  }
}

/** A text as it is, for it is what will be sent; anything else as JSON. */
function valueText(json: unknown): string {
  return typeof json === 'string' && json !== '' ? json : JSON.stringify(json ?? null, null, 2);
}

/** What is wrong with the expression whatever the values are. */
export function findingElements(text: string, { findings: all, error }: EvaluateAnswer): readonly HTMLElement[] {
  // What the result says already is not said twice.
  const findings = all.filter(({ severity, span }) => severity !== 'error' || span.start !== error?.span.start);
  if (findings.length === 0)
    return [element('p', { class: 'quiet' }, error === undefined ? 'Nothing to remark.' : 'Nothing more to remark.')];
  return findings.map(({ severity, code, message, span, suggestions }) =>
    element(
      'div',
      { class: `finding ${severity}` },
      element('p', {}, element('strong', {}, severity), ' ', element('code', {}, code)),
      marked(text, span),
      element('p', {}, message),
      suggestions[0] === undefined
        ? undefined
        : element('p', { class: 'remedy' }, '→ ', element('code', {}, suggestions[0])),
    ),
  );
}

function marked(text: string, span: ExpressionSpan): HTMLElement {
  const { before, marked: inside, after } = markedText(text, span);
  return element('pre', { class: 'place' }, before, element('mark', {}, inside), after);
}
