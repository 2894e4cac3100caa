import { codeSpan, plainMarkdown } from '../../../text/markdown';
import { printable } from '../../render/style';
import type { ComparisonReport, ReportGroup, ReportPart, ReportPeople, ReportValue } from '../report';

const WORDS = { added: 'Added', removed: 'Removed', changed: 'Changed' } as const;

/** A comparison as Markdown, to be pasted into a change request. Nothing from files is taken for markup. */
export function comparisonAsMarkdown(report: ComparisonReport): string {
  const lines = [
    '# Mapping comparison',
    '',
    `${code(report.before)} → ${code(report.after)}`,
    '',
    plain(report.summary),
    ...report.parts.flatMap(partLines),
    ...peopleLines(report.people),
  ];
  return `${lines.join('\n')}\n`;
}

function partLines({ kind, title, around, values, consequences, before, after }: ReportPart): string[] {
  const places = [before, after].flatMap((place) => (place === undefined ? [] : [`line ${place.line}`]));
  return [
    '',
    `- **${WORDS[kind]}** ${plain(title)}${around === '' ? '' : ` in ${plain(around)}`} (${places.join(' → ')})`,
    ...values.map(valueLine),
    ...consequences.map((text) => `  - ${plain(text)}`),
  ];
}

function peopleLines(people: ReportPeople | undefined): string[] {
  if (people === undefined) return [];
  return [
    '',
    '## People',
    '',
    plain(people.summary),
    ...people.groups.flatMap(groupLines),
    ...(people.notes.length > 0 ? ['', ...people.notes.map((note) => `- ${plain(note)}`)] : []),
  ];
}

function groupLines({ title, count, people }: ReportGroup): string[] {
  const more = count - people.length;
  return [
    '',
    `### ${count} × ${plain(title)}`,
    '',
    ...people.flatMap((person) => [`- ${plain(person.title)} (line ${person.line})`, ...person.values.map(valueLine)]),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ];
}

function valueLine({ what, before, after }: ReportValue): string {
  if (before === null && after === null) return `  - ${plain(what)} differs`;
  return `  - ${plain(what)}: ${side(before)} → ${side(after)}`;
}

function side(value: string | null): string {
  return value === null ? 'nothing' : value === '' ? 'empty' : code(value);
}

function code(text: string): string {
  return codeSpan(printable(text));
}

function plain(text: string): string {
  return plainMarkdown(printable(text));
}
