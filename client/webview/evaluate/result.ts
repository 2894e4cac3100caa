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
        ...answer.findings.filter((finding) => isSame(finding, span)).map(({ suggestions: [best] }) => remedy(best)),
      ];
    }
    case 'unknown':
      return [
        element('p', { class: 'unknown' }, 'Not known'),
        ...(answer.unknown ?? []).flatMap(({ reason, span }) => [
          marked(text, span),
          element('p', {}, sentence(reason)),
        ]),
      ];
  }
}

/** A reason stands behind "Not known:" elsewhere; here it is a sentence of its own, unless it begins with a name. */
function sentence(reason: string): string {
  const beginsWithWord = /^(?:a|an|it|no|only|the|this|what|whether|which|with|without) /.test(reason);
  const text = beginsWithWord ? reason.charAt(0).toUpperCase() + reason.slice(1) : reason;
  return /[.?]$/.test(text) ? text : `${text}.`;
}

/** A text as it is, for it is what will be sent; anything else as JSON. */
function valueText(json: unknown): string {
  return typeof json === 'string' && json !== '' ? json : JSON.stringify(json ?? null, null, 2);
}

/** What is wrong with the expression whatever the values are. */
export function findingElements(text: string, { findings: all, error }: EvaluateAnswer): readonly HTMLElement[] {
  // What the result says already is not said twice.
  const findings = all.filter((finding) => error === undefined || !isSame(finding, error.span));
  if (findings.length === 0)
    return [element('p', { class: 'quiet' }, error === undefined ? 'Nothing to remark.' : 'Nothing more to remark.')];
  return findings.map(({ severity, code, message, span, suggestions }) =>
    element(
      'div',
      { class: `finding ${severity}` },
      element('p', {}, element('strong', {}, severity), ' ', element('code', {}, code)),
      marked(text, span),
      element('p', {}, message),
      remedy(suggestions[0]),
    ),
  );
}

/** Whether a finding says what the failure at `span` says already. */
function isSame({ severity, span: at }: EvaluateAnswer['findings'][number], span: ExpressionSpan): boolean {
  return severity === 'error' && (at.start === span.start || (at.start < span.end && span.start < at.end));
}

/** What to write instead; nothing to see where that is not known. */
function remedy(best: string | undefined): HTMLElement {
  return best === undefined
    ? element('p', { class: 'remedy' })
    : element('p', { class: 'remedy' }, '→ ', element('code', {}, best));
}

function marked(text: string, span: ExpressionSpan): HTMLElement {
  const { before, marked: inside, after } = markedText(text, span);
  return element('pre', { class: 'place' }, before, element('mark', {}, inside), after);
}
