import { type Paint, painter } from '../../../text/paint';
import type { AccountUser } from '../../scim-user';
import type { SnapshotComparison } from '../compare';
import { fullName } from '../user-row';

/** `2 added · 1 removed · 3 changed · 94 unchanged`. */
export function comparisonLine({ added, removed, changed, unchanged }: SnapshotComparison): string {
  return `${added.length} added · ${removed.length} removed · ${changed.length} changed · ${unchanged} unchanged`;
}

/** A value as it stands in a comparison; texts in quotation marks. */
export function valueText(value: string | boolean | undefined): string {
  return value === undefined ? '(none)' : JSON.stringify(value);
}

/** A comparison for people to read, ending with a line break. */
export function comparisonAsText(comparison: SnapshotComparison, color: boolean): string {
  const paint = painter(color);
  const { added, removed, changed, unassigned, notes } = comparison;
  const lines = [paint('bold', comparisonLine(comparison))];
  for (const note of notes) lines.push(note);
  for (const user of removed) lines.push(paint('red', `- ${userText(user)}`));
  for (const user of added) lines.push(paint('green', `+ ${userText(user)}`));
  for (const { after, changes } of changed) {
    lines.push(paint('yellow', `~ ${userText(after)}`));
    for (const { path, before, after: value } of changes)
      lines.push(`    ${path}: ${valueText(before)} → ${valueText(value)}`);
  }
  for (const { country, before, after } of unassigned) lines.push(unassignedText(paint, country, before, after));
  return `${lines.join('\n')}\n`;
}

function unassignedText(paint: Paint, country: string | undefined, before: number, after: number): string {
  return paint('yellow', `~ unassigned extensions, ${country ?? 'country unknown'}: ${before} → ${after}`);
}

function userText({ id, status, scim }: AccountUser): string {
  return `${scim.userName} · ${[fullName(scim), status, `id ${id}`].filter(Boolean).join(' · ')}`;
}
