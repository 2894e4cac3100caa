import type { ConnectionReport } from '../connection-report';
import type { StageState } from '../stage';
import { plainLine } from './plain-line';

const MARKS: Readonly<Record<StageState, string>> = {
  passed: '✅',
  warned: '⚠️',
  failed: '❌',
  unknown: '❔',
  skipped: '➖',
};

/** The report for a ticket or a pull request. */
export function reportAsMarkdown(report: ConnectionReport): string {
  const rows = report.stages.map(({ title, state, evidence, cause, remedy }) => {
    const todo = remedy === undefined ? '' : `→ ${escapeMarkdown(remedy)}`;
    const what = [evidence, cause].filter((text) => text !== undefined).map(escapeMarkdown);
    return `| ${MARKS[state]} ${state} | ${escapeMarkdown(title)} | ${what.join('<br>')} | ${todo} |`;
  });
  return [
    `### Connection test: ${escapeMarkdown(report.server.label)}, ${escapeMarkdown(report.server.host)}`,
    '',
    `Outcome: **${report.outcome}**, ${report.startedAt}, ${report.durationMs} ms. Nothing was written.`,
    '',
    '| State | Check | Seen | To do |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** What a server says must not become links, images, markup or table cells. */
function escapeMarkdown(text: string): string {
  return plainLine(text)
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
    .replace(/[\\`*_[\]|~#!]/g, '\\$&')
    .replace(/(^|\W)@(?=\w)/g, '$1@\u200b');
}
