import { providerNames } from '../../documents/neutral/kind';
import { peopleLines } from '../../provisioning/compare/render/text';
import { peopleReport } from '../../provisioning/compare/report';
import { painter } from '../../text/paint';
import type { Conversion, ConversionComparison } from '../convert';
import type { Remark } from '../plain-mapping';

const HEADS: Readonly<Record<Remark['kind'], string>> = {
  'not-converted': 'Left out',
  differs: 'Not the same for everybody',
  'unknown-attribute': 'Names to check',
  note: 'Said elsewhere',
};

/** So many differing values are listed. */
const MOST = 20;

/** What a conversion did and could not do, in lines for people. */
export function conversionReport(conversion: Conversion): string {
  const { from, to, provider, attributes, remarks, comparison } = conversion;
  const target = to === 'neutral' ? `a neutral mapping (${providerNames[provider]})` : providerNames[to];
  const lines = [`${providerNames[from]} → ${target}: ${attributes} ${attributes === 1 ? 'attribute' : 'attributes'}`];
  for (const [kind, head] of Object.entries(HEADS)) {
    const own = remarks.filter((remark) => remark.kind === kind);
    if (own.length === 0) continue;
    lines.push('', head);
    for (const { target: path, message } of own) lines.push(`  ${path === '' ? '' : `${path}: `}${message}`);
  }
  if (comparison !== undefined) lines.push('', ...comparisonLines(comparison));
  return `${lines.join('\n')}\n`;
}

function comparisonLines({ values, plans }: ConversionComparison): readonly string[] {
  const { users, targets, same, differences, lost } = values;
  const lines = [`Compared for ${users} people: ${same} of ${users * targets} values are the same`];
  for (const { user, target: path, before, after } of differences.slice(0, MOST))
    lines.push(`  ${user}: ${path} ${shown(before)} → ${shown(after)}`);
  if (differences.length > MOST) lines.push(`  … and ${differences.length - MOST} more`);
  if (lost.length > 0) lines.push(`  not filled any more: ${lost.join(', ')}`);
  if (plans === undefined) return lines;
  return [...lines, '', 'Planned with both', ...peopleLines(peopleReport(plans, true), painter(false)).map(indented)];
}

function indented(line: string): string {
  return line === '' ? line : `  ${line}`;
}

function shown(text: string): string {
  return text === '' ? '(nothing)' : text;
}
