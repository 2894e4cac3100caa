import { painter, type Style } from '../../../text/paint';
import type { Report, ReportSection } from '../report';

const signs: Readonly<Record<ReportSection['kind'], readonly [sign: string, style: Style]>> = {
  failure: ['✗', 'red'],
  warning: ['!', 'yellow'],
  skipped: ['–', 'dim'],
  known: ['✓', 'green'],
  possible: ['?', 'yellow'],
  unknown: ['?', 'yellow'],
};

/** A report for a terminal. Its texts are somebody's: whoever writes them out removes control characters. */
export function reportAsText({ title, summary, sections, notes }: Report, color: boolean): string {
  const paint = painter(color);
  const lines = [paint('bold', title), summary];
  for (const { kind, count, title: what, rows } of sections) {
    const [sign, style] = signs[kind];
    lines.push('', `${paint(style, sign)} ${count === undefined ? '' : `${count} × `}${paint('bold', what)}`);
    const width = Math.max(0, ...rows.map(({ label }) => label.length));
    for (const { label, text, link } of rows) {
      const url = link?.to === 'web' ? `\n  ${' '.repeat(width)}  ${link.url}` : '';
      lines.push(`  ${paint('dim', label.padEnd(width))}  ${text}${url}`);
    }
  }
  if (notes.length > 0) lines.push('', ...notes);
  return `${lines.join('\n')}\n`;
}
