import type { Severity } from '../../rules/diagnostic';
import { count, paint, SEVERITY_STYLE, type Terminal, visible, wrap } from '../terminal';
import { type CheckReport, countBySeverity, countSilenced, type PlacedDiagnostic, placed, SEVERITIES } from './report';

const WIDTH = 100;
const INDENT = ' '.repeat(10);
const NAMES: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['note', 'notes'],
  hint: ['hint', 'hints'],
};

export interface CheckTextOptions {
  /** Only the summary. */
  readonly quiet?: boolean;
  /** Files without findings too, every fix, and what else a finding is about. */
  readonly full?: boolean;
  /** Characters a line may have where its words allow. */
  readonly width?: number;
}

/** Findings by file for people, one line of place and code, then what to know. */
export function checkAsText(
  report: CheckReport,
  terminal: Pick<Terminal, 'color'>,
  { quiet = false, full = false, width }: CheckTextOptions = {},
): string {
  const lines: string[] = [];
  const columns = width === undefined ? WIDTH : width - INDENT.length;
  for (const file of quiet ? [] : report.files) {
    if (file.diagnostics.length === 0 && !full) continue;
    lines.push(`${paint(terminal, 'bold', visible(file.path))}  ${paint(terminal, 'dim', file.kind)}`);
    if (file.diagnostics.length === 0) lines.push(paint(terminal, 'green', '  no findings'));
    for (const diagnostic of placed(file)) lines.push(...entry(diagnostic, terminal, columns, full));
    lines.push('');
  }
  return `${[...lines, summary(report, terminal)].join('\n')}\n`;
}

function entry(
  diagnostic: PlacedDiagnostic,
  terminal: Pick<Terminal, 'color'>,
  columns: number,
  full: boolean,
): readonly string[] {
  const place = `${diagnostic.start.line + 1}:${diagnostic.start.character + 1}`.padEnd(8);
  const within =
    diagnostic.within === undefined
      ? ''
      : `${diagnostic.within.parameter} ${diagnostic.within.start.line + 1}:${diagnostic.within.start.character + 1}  `;
  const severity = paint(terminal, SEVERITY_STYLE[diagnostic.severity], NAMES[diagnostic.severity][0]);
  const fixes = full ? diagnostic.fixes : diagnostic.fixes.slice(0, 1);
  const related = full ? diagnostic.related : [];
  return [
    `  ${place}${within}${severity}  ${paint(terminal, 'dim', diagnostic.code)}`,
    ...wrap(visible(diagnostic.message), columns).map((line) => `${INDENT}${line}`),
    ...related.flatMap(({ message }) => wrap(visible(message), columns).map((line) => `${INDENT}${line}`)),
    ...fixes.map(({ title }) => paint(terminal, 'green', `${INDENT}→ ${visible(title)}`)),
  ];
}

function summary(report: CheckReport, terminal: Pick<Terminal, 'color'>): string {
  const counts = countBySeverity(report.files);
  const files = count(report.files.length, 'file');
  const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  const off = countSilenced(report.files);
  const silenced =
    off === 0
      ? ''
      : ` · ${off === 1 ? '1 finding of a rule that is off is' : `${off} findings of rules that are off are`} not shown`;
  if (total === 0) return `${paint(terminal, 'green', `No findings in ${files}.`)}${silenced}`;
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    count(counts[severity], ...NAMES[severity]),
  );
  const fixable = report.files
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ fixes }) => fixes.some(({ isSafe }) => isSafe)).length;
  const help = fixable === 0 ? '' : ` · --fix mends ${fixable} of them`;
  return `${count(total, 'finding')} in ${files}: ${parts.join(', ')}${help}${silenced}`;
}
