import type { ExpectationCheck, ExpectationResult } from '../../provisioning/expectations/result';
import { count, paint, type Terminal, visible, wrap } from '../terminal';
import { countVerdicts, type ExpectReport, type MappingResults, positionIn } from './report';

const WIDTH = 100;
const INDENT = '      ';
const MARKS = { passed: '✓', failed: '✗', unknown: '?' } as const;
const STYLES = { passed: 'green', failed: 'red', unknown: 'magenta' } as const;

export interface ExpectTextOptions {
  /** Only the summary. */
  readonly quiet: boolean;
  /** Expectations that hold too, with everything they say. */
  readonly full: boolean;
  readonly width: number | undefined;
}

/** The results for people: what does not hold, with the line of the mapping that made it, and the sum. */
export function expectAsText(
  report: ExpectReport,
  terminal: Pick<Terminal, 'color'>,
  { quiet, full, width = WIDTH }: ExpectTextOptions,
): string {
  const lines = quiet ? [] : report.mappings.flatMap((mapping) => mappingLines(mapping, report, terminal, full, width));
  return `${[...lines, summary(report, terminal)].join('\n')}\n`;
}

function mappingLines(
  { entry, results, error, summary: plan }: MappingResults,
  report: ExpectReport,
  terminal: Pick<Terminal, 'color'>,
  full: boolean,
  width: number,
): readonly string[] {
  const held = results.filter(({ verdict }) => verdict === 'passed').length;
  const sum = error === undefined ? `${held} of ${results.length} hold` : 'no plan';
  const head = `${paint(terminal, 'bold', visible(entry.name))}  ${paint(terminal, 'dim', sum)}`;
  const why =
    error === undefined ? [] : wrap(visible(error), width - 2).map((line) => paint(terminal, 'red', `  ${line}`));
  const shown = results.filter(({ verdict }) => full || verdict !== 'passed');
  const planned = full && plan !== undefined ? [paint(terminal, 'dim', `  ${plan}`)] : [];
  return [
    head,
    ...why,
    ...planned,
    ...shown.flatMap((result) => resultLines(result, report, terminal, full, width)),
    '',
  ];
}

function resultLines(
  { title, verdict, checks }: ExpectationResult,
  report: ExpectReport,
  terminal: Pick<Terminal, 'color'>,
  full: boolean,
  width: number,
): readonly string[] {
  const shown = checks.filter((check) => full || check.verdict !== 'passed');
  return [
    `  ${paint(terminal, STYLES[verdict], MARKS[verdict])} ${visible(title)}`,
    ...shown.flatMap((check) => [
      ...wrap(visible(check.message), width - INDENT.length).map((line) => INDENT + line),
      ...(check.verdict === 'passed' ? [] : places(check, report).map((line) => paint(terminal, 'dim', INDENT + line))),
    ]),
  ];
}

/** A terminal makes links of `file:line:column`. */
function places({ own, source }: ExpectationCheck, { path, lines }: ExpectReport): readonly string[] {
  const { line, column } = positionIn(lines, own.span.start);
  const made = source === undefined ? [] : [`${visible(source.uri)}:${source.line}:${source.column} made it`];
  return [...made, `${visible(path)}:${line}:${column} expects it`];
}

function summary({ mappings }: ExpectReport, terminal: Pick<Terminal, 'color'>): string {
  const { passed, failed, unknown, errors } = countVerdicts(mappings);
  const all = count(passed + failed + unknown, 'expectation');
  if (failed + unknown + errors === 0)
    return paint(terminal, 'green', passed === 1 ? `${all}: it holds.` : `${all}: all hold.`);
  const parts = [
    `${passed} ${passed === 1 ? 'holds' : 'hold'}`,
    ...(failed > 0 ? [`${failed} ${failed === 1 ? 'fails' : 'fail'}`] : []),
    ...(unknown > 0 ? [`${unknown} cannot be told`] : []),
    ...(errors > 0 ? [`${count(errors, 'mapping')} could not be planned`] : []),
  ];
  return `${all}: ${parts.join(', ')}.`;
}
