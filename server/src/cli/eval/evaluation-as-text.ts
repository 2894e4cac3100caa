import type { Evaluation } from '../../expressions/evaluation';
import type { Finding } from '../../expressions/kit/finding';
import { overlaps } from '../../text/span';
import { paint, SEVERITY_STYLE, type Terminal, wrap } from '../terminal';
import { excerpt, printable } from './excerpt';

const WIDTH = 100;

/** The value and its type, or why there is none with the place in the expression; then what is wrong with it anyway. */
export function evaluationAsText(expression: string, evaluation: Evaluation, terminal: Terminal): string {
  const lines = [...result(expression, evaluation, terminal)];
  const { outcome } = evaluation;
  const failedAt = outcome.verdict === 'wrong' ? outcome.error.span : undefined;
  // What failed is not said twice, but what to write instead is.
  const isSame = ({ span, severity }: Finding) =>
    failedAt !== undefined && severity === 'error' && (overlaps(span, failedAt) || span.start === failedAt.start);
  for (const finding of evaluation.findings.filter(isSame)) lines.push(...suggestionLines(finding, terminal));
  const more = evaluation.findings.filter((finding) => !isSame(finding));
  for (const finding of more) lines.push('', ...findingLines(expression, finding, terminal));
  return `${lines.join('\n')}\n`;
}

function result(expression: string, { outcome, json, type }: Evaluation, terminal: Terminal): readonly string[] {
  switch (outcome.verdict) {
    case 'ok': {
      const value = JSON.stringify(json ?? null, null, 2);
      return [`${paint(terminal, 'green', printableLines(value))}  ${paint(terminal, 'dim', type ?? '')}`];
    }
    case 'wrong': {
      const { message, span, exception } = outcome.error;
      const name = exception === undefined ? '' : `  ${paint(terminal, 'dim', exception)}`;
      return [
        ...marked(expression, span, terminal),
        `${paint(terminal, 'red', 'error')}${name}`,
        ...wrap(printable(message), WIDTH),
      ];
    }
    case 'unknown':
      return [
        ...outcome.reasons.flatMap(({ span, reason }) => [
          ...marked(expression, span, terminal),
          ...wrap(`${paint(terminal, 'yellow', 'unknown')}: ${printable(reason)}`, WIDTH),
        ]),
        'Give what is missing with --inputs FILE or --input name=value.',
      ];
  }
}

function findingLines(expression: string, finding: Finding, terminal: Terminal): readonly string[] {
  const { severity, code, span, message } = finding;
  return [
    ...marked(expression, span, terminal),
    `${paint(terminal, SEVERITY_STYLE[severity], severity)}  ${paint(terminal, 'dim', code)}`,
    ...wrap(printable(message), WIDTH),
    ...suggestionLines(finding, terminal),
  ];
}

function suggestionLines({ suggestions = [] }: Finding, terminal: Terminal): readonly string[] {
  const [best] = suggestions;
  return best === undefined ? [] : [paint(terminal, 'green', `→ ${printable(best)}`)];
}

function marked(expression: string, span: { start: number; end: number }, terminal: Terminal): readonly string[] {
  const [line, carets] = excerpt(expression, span);
  return [`  ${line}`, `  ${paint(terminal, 'red', carets)}`];
}

function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
