import { type Paint, painter } from '../../../text/paint';
import { printable } from '../../render/style';
import type { ComparisonReport, ReportGroup, ReportPart, ReportPeople, ReportValue } from '../report';

const SIGNS = { added: ['+', 'green'], removed: ['-', 'red'], changed: ['~', 'yellow'] } as const;

/** A comparison for a terminal. Everything from files is shown without control characters. */
export function comparisonAsText(report: ComparisonReport, color: boolean): string {
  const paint = painter(color);
  const lines = [
    paint('bold', printable(`${report.before} → ${report.after}`)),
    printable(report.summary),
    ...report.parts.flatMap((part) => partLines(part, paint)),
    ...(report.people === undefined ? [] : ['', ...peopleLines(report.people, paint)]),
  ];
  return `${lines.join('\n')}\n`;
}

function partLines({ kind, title, around, values, consequences, before, after }: ReportPart, paint: Paint): string[] {
  const [sign, style] = SIGNS[kind];
  const places = [before, after].flatMap((place) => (place === undefined ? [] : [`${place.uri}:${place.line}`]));
  return [
    '',
    `${paint(style, sign)} ${printable(title)}${around === '' ? '' : paint('dim', ` in ${printable(around)}`)}`,
    `  ${paint('dim', printable(places.join(' → ')))}`,
    ...values.flatMap((value) => valueLines(value, '  ', paint)),
    ...consequences.map((text) => `  ${paint('dim', printable(text))}`),
  ];
}

/** Whose result differs, line by line. */
export function peopleLines(people: ReportPeople, paint: Paint): readonly string[] {
  return [
    paint('bold', printable(people.summary)),
    ...people.groups.flatMap((group) => groupLines(group, paint)),
    ...people.notes.map((note) => paint('dim', printable(note))),
  ];
}

function groupLines({ title, count, people }: ReportGroup, paint: Paint): string[] {
  const more = count - people.length;
  return [
    '',
    `${count} × ${printable(title)}`,
    ...people.flatMap((person) => [
      `  ${printable(person.title)} ${paint('dim', `line ${person.line}`)}`,
      ...person.values.flatMap((value) => valueLines(value, '    ', paint)),
    ]),
    ...(more > 0 ? [paint('dim', `  and ${more} more`)] : []),
  ];
}

function valueLines({ what, before, after }: ReportValue, indent: string, paint: Paint): string[] {
  const side = (value: string | null) => (value === null ? '(nothing)' : printable(value));
  if (before === null && after === null) return [`${indent}${printable(what)} differs`];
  return [
    `${indent}${printable(what)}`,
    `${indent}  ${paint('red', `- ${side(before)}`)}`,
    `${indent}  ${paint('green', `+ ${side(after)}`)}`,
  ];
}
