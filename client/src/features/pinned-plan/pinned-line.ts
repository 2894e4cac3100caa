import type { PlanEntry } from '../../../../server/src/provisioning/plan/plan';
import { entryChanges } from '../../../../server/src/provisioning/render/explain-entry';
import { printable, shownValue } from '../../../../server/src/provisioning/render/style';

/** So many changes fit one line above a mapping. */
const MOST_CHANGES = 2;
const LONGEST_REASON = 100;

/**
 * What happens to the sample user, in one line: `Ada Obi: update · title Engineer → Lead · 2 more`.
 *
 * @param label how the person is called wherever the sample user is shown
 */
export function pinnedLine(label: string, entry: PlanEntry): string {
  return [`${label}: ${entry.action === 'unchanged' ? 'no change' : entry.action}`, ...details(entry)]
    .map(plainTitle)
    .join(' · ');
}

/** A text in the title of a lens, where `$(name)` would be an icon. */
export function plainTitle(text: string): string {
  return printable(text).replaceAll('$(', '$\u200b(');
}

function details(entry: PlanEntry): readonly string[] {
  const { action, reason, userName } = entry;
  if (reason !== undefined) return [cut(reason)];
  if (action === 'create') return userName === '' ? [] : [userName];
  if (action !== 'update' && action !== 'enable') return [];
  const { changes } = entryChanges(entry);
  const shown = changes
    .slice(0, MOST_CHANGES)
    .map(({ path, before, after }) => `${path} ${shownValue(before ?? null)} → ${shownValue(after ?? null)}`);
  const more = changes.length - shown.length;
  return more > 0 ? [...shown, `${more} more`] : shown;
}

/** A reason as far as it fits one line above a mapping. */
export function cut(text: string): string {
  return text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON - 1)}…` : text;
}
