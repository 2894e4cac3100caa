import { counted } from '../../../../text/counted';
import type { ImportPreview } from '../import-preview';

/** The line that can be relied on, in logs too: what is read, what becomes of the rest, and that nothing was changed. */
export function importSummaryLine(preview: ImportPreview): string {
  const { accounts, accountUsers, requests, newAccounts, turnedInactive } = preview;
  const parts = [
    `${accounts.rows.length} of ${counted(accountUsers, 'user')} read in ${counted(requests, 'request')}`,
    ...(newAccounts > 0 ? [`${newAccounts} new to Saviynt`] : []),
    ...(turnedInactive > 0 ? [`${turnedInactive} inactive in the target`] : []),
    missingPart(preview),
    '0 requests sent that change anything',
  ];
  return `Import: ${parts.join(' · ')}`;
}

function missingPart({ missing: { accounts, action, stoppedBy, threshold } }: ImportPreview): string {
  const count = accounts.length;
  if (count === 0) return 'nobody would be marked inactive or suspended';
  if (stoppedBy === 'threshold') return `${count} not read, nobody touched (limit ${threshold})`;
  if (stoppedBy === 'failed-call') return `${count} not read, nobody touched (a call failed)`;
  if (action === 'unknown') return `${count} not read, what becomes of them is unknown`;
  return `${count} would be ${action === 'inactivate' ? 'marked inactive' : 'suspended'}`;
}
