import type { AccountDrift, DriftedUser, DriftedValue } from '../../drift/drift';
import { shownValue } from '../style';

/** `Changed in the account since 2026-01-30 09:14 UTC, outside of this plan: 2 changed, 1 added, 0 removed.` */
export function driftLine({ since, users }: AccountDrift): string {
  const time = since === undefined ? Number.NaN : Date.parse(since);
  const when = Number.isNaN(time)
    ? 'the earlier snapshot'
    : `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  if (users.length === 0) return `Nothing changed in the account since ${when}.`;
  const count = (kind: DriftedUser['kind']) => users.filter((user) => user.kind === kind).length;
  return `Changed in the account since ${when}, outside of this plan: ${count('changed')} changed, ${count('added')} added, ${count('removed')} removed.`;
}

/** `addresses[type eq "work"].region  NY → CA (the plan sets NY)` */
export function driftedValueText({ path, before, after, ...rest }: DriftedValue): string {
  const plan = 'planned' in rest ? ` (the plan makes it ${shownValue(rest.planned)})` : '';
  return `${path}  ${shownValue(before)} → ${shownValue(after)}${plan}`;
}

export const DRIFT_SYMBOLS: Readonly<Record<DriftedUser['kind'], string>> = { changed: '~', added: '+', removed: '-' };
