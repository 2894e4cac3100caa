import { painter, type Style } from '../../../text/paint';
import type { ConnectionReport } from '../connection-report';
import type { StageResult, StageState } from '../stage';
import { plainLine } from './plain-line';

export interface TextOptions {
  /** ANSI colours; for terminals only. */
  readonly color: boolean;
}

const MARKS: Readonly<Record<StageState, { readonly mark: string; readonly style: Style }>> = {
  passed: { mark: '✓', style: 'green' },
  warned: { mark: '!', style: 'yellow' },
  failed: { mark: '✗', style: 'red' },
  unknown: { mark: '?', style: 'cyan' },
  skipped: { mark: '-', style: 'grey' },
};

/** The report for a terminal: a mark and a line a stage, why below it, and what to do after an arrow. */
export function reportAsText(report: ConnectionReport, { color }: TextOptions): string {
  const paint = painter(color);
  const width = Math.max(...report.stages.map(({ title }) => title.length)) + 3;
  const indent = ' '.repeat(width + 3);
  const lines = foldSkipped(report.stages).flatMap(({ title, state, evidence, cause, remedy }) => {
    const { mark, style } = MARKS[state];
    const text = plainLine(evidence);
    return [
      ` ${paint(style, mark)} ${title.padEnd(width)}${state === 'skipped' ? paint(style, text) : text}`,
      ...(cause === undefined ? [] : [indent + paint('grey', plainLine(cause))]),
      ...(remedy === undefined ? [] : [`${indent}→ ${plainLine(remedy)}`]),
    ];
  });
  const head = `${report.server.label} · ${plainLine(report.server.host)}`;
  return [paint('bold', head), ...lines, `${conclusion(report)} Nothing was written.`, ''].join('\n');
}

type Line = Pick<StageResult, 'title' | 'state' | 'evidence' | 'cause' | 'remedy'>;

/** Stages skipped one after another for one reason become one line. */
function foldSkipped(stages: readonly StageResult[]): readonly Line[] {
  const lines: Line[] = [];
  for (let index = 0; index < stages.length; ) {
    const stage = stages[index]!;
    const rest = stages.slice(index);
    const end = rest.findIndex(({ state, evidence }) => state !== 'skipped' || evidence !== stage.evidence);
    const alike = end < 0 ? rest : rest.slice(0, Math.max(1, end));
    index += alike.length;
    const titles = alike.map(({ title }) => title).join(', ');
    const reason = stage.evidence.replace(/^not reached /, '');
    const isSkipped = stage.state === 'skipped';
    lines.push(isSkipped ? { title: 'Not reached', state: 'skipped', evidence: `${titles}, ${reason}` } : stage);
  }
  return lines;
}

function conclusion({ outcome, stages }: ConnectionReport): string {
  if (outcome === 'passed') return 'The connection works.';
  if (outcome === 'warned') return 'The connection works, with warnings.';
  if (outcome === 'cancelled') return 'Cancelled.';
  if (outcome === 'undecided') return 'Whether the connection works could not be found out.';
  const failed = stages.filter(({ state }) => state === 'failed').length;
  return failed === 1 ? '1 check failed.' : `${failed} checks failed.`;
}
