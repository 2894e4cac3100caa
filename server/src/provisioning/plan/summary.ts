import { rateLimits } from '../../knowledge/ringcentral/rate-limits';
import { isAhead } from '../safety/snapshot-age';
import type { Effort, Licences, PlanCounts, PlanEntry, PlanSummary } from './plan';
import { type PlanTotals, totalsOf } from './tally';

/** How many people each action holds for. */
export function countActions(entries: Iterable<PlanEntry>): PlanCounts {
  return totalsOf(entries).counts;
}

/** What the plan's requests cost at RingCentral's default limits. A refused request costs as much as any other. */
export function measureEffort({ answered: { writes, reads } }: Pick<PlanTotals, 'answered'>): Effort {
  return { writes, reads, minutes: Math.ceil(writes / rateLimits.Heavy.limit) };
}

/**
 * The line that can be relied on, in CI logs too: its first seven numbers always stand in this order and wording;
 * people to enable and people left out are named only when there are any.
 */
export function summaryLine({ counts }: Pick<PlanSummary, 'counts'>): string {
  const parts = [
    `${counts.create} to create`,
    `${counts.update} to update`,
    ...(counts.enable > 0 ? [`${counts.enable} to enable`] : []),
    `${counts.disable} to disable`,
    `${counts.remove} to delete`,
    `${counts.unchanged} unchanged`,
    ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
    `${counts.refused} refused`,
    `${counts.unknown} unknown`,
  ];
  return `Plan: ${parts.join(', ')} · 0 requests sent that change anything`;
}

/** `18 writes, about 2 min at RingCentral's 10 a minute · licences: 3 of 4 used` */
export function effortLine({ effort, licences }: Pick<PlanSummary, 'effort' | 'licences'>): string {
  const parts = [effortPart(effort), licencesText(licences)];
  return parts.filter((part) => part !== '').join(' · ');
}

function effortPart({ writes, reads, minutes }: Effort): string {
  const time = writes === 0 ? '' : `, about ${minutes} min at RingCentral's ${rateLimits.Heavy.limit} a minute`;
  const counted = `${writes} ${writes === 1 ? 'write' : 'writes'}${time}`;
  return reads === 0 ? counted : `${counted} · ${reads} ${reads === 1 ? 'read' : 'reads'}`;
}

/** `licences: 3 of 4 used (GB 1 of 1, US 2 of 3)`; countries where there are several. '' when there is nothing to say. */
export function licencesText({ used, free, byCountry = [] }: Licences): string {
  if (free === undefined) return used === 0 ? '' : `licences: ${used} used, how many are free is unknown`;
  const countries = byCountry.map((one) => `${one.country} ${one.used} of ${one.free}`);
  return `licences: ${used} of ${free} used${countries.length < 2 ? '' : ` (${countries.join(', ')})`}`;
}

/** `account snapshot of 2026-01-31 09:14 UTC (2 h old)`; undefined when nobody noted when the account was read. */
export function snapshotLine(takenAt: string | undefined, now: number | undefined): string | undefined {
  const time = takenAt === undefined ? Number.NaN : Date.parse(takenAt);
  if (Number.isNaN(time)) return undefined;
  const written = `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const age = now === undefined ? '' : ` (${ageOf(now - time)})`;
  return `account snapshot of ${written}${age}`;
}

function ageOf(milliseconds: number): string {
  if (isAhead(milliseconds)) return 'after the time of this plan';
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  if (minutes < 60) return `${minutes} min old`;
  const hours = Math.round(minutes / 60);
  // Whole days that have gone by, as the note about an old account counts them.
  return hours < 48 ? `${hours} h old` : `${Math.max(2, Math.floor(minutes / 1440))} days old`;
}
