import { codeSpan, plainMarkdown } from '../../../text/markdown';
import type { Report, ReportRow, ReportSection } from '../report';

const signs: Readonly<Record<ReportSection['kind'], string>> = {
  failure: '✗',
  warning: '!',
  skipped: '–',
  known: '✓',
  possible: '?',
  unknown: '?',
};

/** Rows whose text is somebody's, or a name, are shown as they are. */
const literal: ReadonlySet<string> = new Set(['In its words', 'Sent', 'Attribute', 'Attributes', 'Code', 'Filled at']);

/** A report as Markdown, for a ticket or a page. */
export function reportAsMarkdown({ title, summary, sections, notes }: Report): string {
  const parts = [
    `# ${plainMarkdown(title)}`,
    summary,
    ...sections.map(sectionText),
    ...(notes.length === 0 ? [] : [notes.map((note) => `- ${plainMarkdown(note)}`).join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionText({ kind, count, title, rows }: ReportSection): string {
  const times = count === undefined ? '' : `${count} × `;
  return [`## ${signs[kind]} ${times}${plainMarkdown(title)}`, rows.map(rowText).join('\n')].join('\n\n');
}

function rowText({ label, text, link }: ReportRow): string {
  const shown = literal.has(label) ? codeSpan(text) : plainMarkdown(text);
  return `- **${plainMarkdown(label)}**: ${link?.to === 'web' ? `[${shown}](${link.url})` : shown}`;
}
