import type { VectorResult, VectorVerdict } from '../../expressions/evaluation';
import type { Style } from '../../text/paint';
import { count, paint, type Terminal, wrap } from '../terminal';
import { printable } from './excerpt';
import { countVerdicts, linePositionOf, VERDICTS, type VectorsReport } from './vectors-report';

const WIDTH = 100;
const STYLES: Readonly<Record<VectorVerdict, Style>> = {
  agrees: 'green',
  differs: 'red',
  suspect: 'yellow',
  unknown: 'yellow',
  invalid: 'red',
};
const WORDS: Readonly<Record<VectorVerdict, readonly [one: string, many: string]>> = {
  agrees: ['agrees', 'agree'],
  differs: ['differs', 'differ'],
  suspect: ['differs from a doubtful expectation', 'differ from doubtful expectations'],
  unknown: ['is unknown', 'are unknown'],
  invalid: ['cannot be run', 'cannot be run'],
};

/** One line a case; below those that do not agree what was expected, what came and why. Then the sum. */
export function vectorsAsText(report: VectorsReport, terminal: Terminal): string {
  const lines = report.results.flatMap((result) => entry(report, result, terminal));
  const counts = countVerdicts(report.results);
  const parts = VERDICTS.filter((verdict) => counts[verdict] > 0).map(
    (verdict) => `${counts[verdict]} ${WORDS[verdict][counts[verdict] === 1 ? 0 : 1]}`,
  );
  const sum = `${count(report.results.length, 'case')} in ${report.file}: ${parts.join(', ')}.`;
  return `${[...lines, '', paint(terminal, counts.agrees === report.results.length ? 'green' : 'bold', sum)].join('\n')}\n`;
}

function entry(report: VectorsReport, result: VectorResult, terminal: Terminal): readonly string[] {
  const { id, expression, verdict, expected, actual, reason } = result;
  const head = `${paint(terminal, STYLES[verdict], verdict.padEnd(7))}  ${printable(id)}  ${paint(terminal, 'dim', short(expression))}`;
  if (verdict === 'agrees') return [head];
  const { line, character } = linePositionOf(report, result);
  return [
    head,
    `         ${report.file}:${line}:${character}`,
    ...(verdict === 'invalid'
      ? []
      : [`         expected ${printable(expected)}`, `         but      ${printable(actual)}`]),
    ...(reason === undefined ? [] : wrap(printable(reason), WIDTH).map((text) => `         ${text}`)),
  ];
}

function short(expression: string): string {
  const line = printable(expression.replace(/\s+/g, ' '));
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
