import type { Evaluation } from '../../expressions/evaluation';
import type { Finding } from '../../expressions/kit';
import { paint, SEVERITY_STYLE, type Terminal, wrap } from '../terminal';
import { excerpt, printable } from './excerpt';

const WIDTH = 100;

/** The value and its type, or why there is none with the place in the expression; then what is wrong with it anyway. */
export function evaluationAsText(expression: string, evaluation: Evaluation, terminal: Terminal): string {
  const lines = [...result(expression, evaluation, terminal)];
  const { outcome } = evaluation;
  const failedAt = outcome.verdict === 'wrong' ? outcome.error.span.start : -1;
  // What failed is not said twice.
  const more = evaluation.findings.filter(({ span, severity }) => span.start !== failedAt || severity !== 'error');
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
  const { severity, code, span, message, suggestions = [] } = finding;
  const [best] = suggestions;
  return [
    ...marked(expression, span, terminal),
    `${paint(terminal, SEVERITY_STYLE[severity], severity)}  ${paint(terminal, 'dim', code)}`,
    ...wrap(printable(message), WIDTH),
    ...(best === undefined ? [] : [paint(terminal, 'green', `→ ${printable(best)}`)]),
  ];
}

function marked(expression: string, span: { start: number; end: number }, terminal: Terminal): readonly string[] {
  const [line, carets] = excerpt(expression, span);
  return [`  ${line}`, `  ${paint(terminal, 'red', carets)}`];
}

function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
