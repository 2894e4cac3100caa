import type { Severity } from '../../rules/diagnostic';
import { count, paint, SEVERITY_STYLE, type Terminal, visible, wrap } from '../terminal';
import { type CheckReport, countBySeverity, type PlacedDiagnostic, placed, SEVERITIES } from './report';

const WIDTH = 100;
const NAMES: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['note', 'notes'],
  hint: ['hint', 'hints'],
};

/** Findings by file for people, one line of place and code, then what to know. */
export function checkAsText(report: CheckReport, terminal: Terminal): string {
  const lines: string[] = [];
  for (const file of report.files) {
    if (file.diagnostics.length === 0) continue;
    lines.push(`${paint(terminal, 'bold', visible(file.path))}  ${paint(terminal, 'dim', file.kind)}`);
    for (const diagnostic of placed(file)) lines.push(...entry(diagnostic, terminal));
    lines.push('');
  }
  return `${[...lines, summary(report, terminal)].join('\n')}\n`;
}

function entry(diagnostic: PlacedDiagnostic, terminal: Terminal): readonly string[] {
  const place = `${diagnostic.start.line + 1}:${diagnostic.start.character + 1}`.padEnd(8);
  const within =
    diagnostic.within === undefined
      ? ''
      : `${diagnostic.within.parameter} ${diagnostic.within.start.line + 1}:${diagnostic.within.start.character + 1}  `;
  const severity = paint(terminal, SEVERITY_STYLE[diagnostic.severity], NAMES[diagnostic.severity][0]);
  const [fix] = diagnostic.fixes;
  return [
    `  ${place}${within}${severity}  ${paint(terminal, 'dim', diagnostic.code)}`,
    ...wrap(visible(diagnostic.message), WIDTH).map((line) => `          ${line}`),
    ...(fix === undefined ? [] : [paint(terminal, 'green', `          → ${visible(fix.title)}`)]),
  ];
}

function summary(report: CheckReport, terminal: Terminal): string {
  const counts = countBySeverity(report.files);
  const files = count(report.files.length, 'file');
  const total = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
  if (total === 0) return paint(terminal, 'green', `No findings in ${files}.`);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    count(counts[severity], ...NAMES[severity]),
  );
  const fixable = report.files
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ fixes }) => fixes.some(({ isSafe }) => isSafe)).length;
  const help = fixable === 0 ? '' : ` · --fix mends ${fixable} of them`;
  return `${count(total, 'finding')} in ${files}: ${parts.join(', ')}${help}`;
}
