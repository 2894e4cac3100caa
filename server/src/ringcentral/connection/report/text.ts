import type { ConnectionReport } from '../connection-report';
import type { StageState } from '../stage';
import { plainLine } from './plain-line';

export interface TextOptions {
  /** ANSI colours; for terminals only. */
  readonly color: boolean;
}

const MARKS: Readonly<Record<StageState, { readonly mark: string; readonly code: number }>> = {
  passed: { mark: '✓', code: 32 },
  warned: { mark: '!', code: 33 },
  failed: { mark: '✗', code: 31 },
  unknown: { mark: '?', code: 36 },
  skipped: { mark: '-', code: 90 },
};

const OUTCOMES: Readonly<Record<ConnectionReport['outcome'], string>> = {
  passed: 'The connection works.',
  warned: 'The connection works, with warnings.',
  failed: 'The connection does not work.',
  cancelled: 'Cancelled.',
};

/** The report for a terminal: a mark and a line a stage, why below it, and what to do after an arrow. */
export function reportAsText(report: ConnectionReport, { color }: TextOptions): string {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const width = Math.max(...report.stages.map(({ title }) => title.length)) + 3;
  const indent = ' '.repeat(width + 3);
  const lines = report.stages.flatMap(({ title, state, evidence, cause, remedy }) => {
    const { mark, code } = MARKS[state];
    const text = plainLine(evidence);
    return [
      ` ${paint(code, mark)} ${title.padEnd(width)}${state === 'skipped' ? paint(code, text) : text}`,
      ...(cause === undefined ? [] : [indent + paint(90, plainLine(cause))]),
      ...(remedy === undefined ? [] : [`${indent}→ ${plainLine(remedy)}`]),
    ];
  });
  const head = `${report.server.label} · ${plainLine(report.server.host)}`;
  return [paint(1, head), ...lines, `${OUTCOMES[report.outcome]} Nothing was written.`, ''].join('\n');
}
