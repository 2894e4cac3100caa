import type { ExpectationCheck } from '../../provisioning/expectations/result';
import { countVerdicts, type ExpectReport, positionIn } from './report';

/** The `format` of results as JSON. A number is added when a member changes its meaning or goes; new ones may come. */
const EXPECTATIONS_FORMAT = 'expectations/1';

/**
 * `{ format: "expectations/1", project, summary: { passed, failed, unknown, errors }, mappings: [{ name, error, plan,
 * results: [{ title, verdict, entry, place, checks: [{ what, verdict, message, expected, actual, place, source }] }] }] }`.
 * Lines and columns count from 1, columns in UTF-16 units; `source` is the place of the mapping, or null.
 */
export function expectAsJson(report: ExpectReport): string {
  const { path, lines, mappings } = report;
  const placed = (start: number) => ({ file: path, ...positionIn(lines, start) });
  const checkOf = ({ what, verdict, message, expected, actual, own, source }: ExpectationCheck) => ({
    ...{ what, verdict, message, expected, actual },
    place: placed(own.span.start),
    source: source === undefined ? null : { file: source.uri, line: source.line, column: source.column },
  });
  const data = {
    format: EXPECTATIONS_FORMAT,
    project: path,
    summary: countVerdicts(mappings),
    mappings: mappings.map(({ entry, results, error, summary }) => ({
      name: entry.name,
      error: error ?? null,
      plan: summary ?? null,
      results: results.map(({ title, verdict, entryId, expectation, checks }) => ({
        title,
        verdict,
        entry: entryId ?? null,
        place: placed(expectation.node.start),
        checks: checks.map(checkOf),
      })),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
