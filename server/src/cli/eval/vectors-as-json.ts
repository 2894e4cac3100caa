import { countVerdicts, linePositionOf, type VectorsReport } from './vectors-report';

/**
 * `{ format: "eval-vectors/1", version, language, file, summary: { cases, agrees, differs, suspect, unknown, invalid },
 * entries: [{ id, line, column, expression, verdict, expected, actual, reason? }] }`. Lines and columns count from 1.
 */
export function vectorsAsJson(report: VectorsReport): string {
  const { version, language, file, results } = report;
  const entries = results.map((result) => {
    const { id, expression, verdict, expected, actual, reason } = result;
    const { line, character } = linePositionOf(report, result);
    return { id, line, column: character, expression, verdict, expected, actual, reason };
  });
  const summary = { cases: results.length, ...countVerdicts(results) };
  return `${JSON.stringify({ format: 'eval-vectors/1', version, language, file, summary, entries }, null, 2)}\n`;
}
