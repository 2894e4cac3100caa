import { escrow, quarantineThresholds } from '../../knowledge/entra/log/retries';
import type { PlanTotals } from '../plan/tally';

/**
 * What the failures of a plan lead to: who fails is held in escrow and tried again, and enough failures put the job into
 * quarantine. A sample is usually smaller than the threshold, so its share is said for the whole directory.
 */
export function escrowNotes({ counts, people }: Pick<PlanTotals, 'counts' | 'people'>): readonly string[] {
  const failures = counts.refused;
  if (failures === 0) return [];
  const { firstHours, thenEveryHours, days } = escrow;
  const held = failures === 1 ? '1 person fails' : `${failures} people fail`;
  const retry = `${held}: the service tries again ${firstHours.join(', ')} hours after the first failure, then every ${thenEveryHours} hours, and gives up after ${days} days.`;
  return [retry, quarantineNote(failures, people)];
}

function quarantineNote(failures: number, people: number): string {
  const { from, share, total } = quarantineThresholds;
  const part = failures / people;
  const percent = Math.round(part * 100);
  const words = `the job goes into quarantine from ${grouped(from)} failures on when more than ${share * 100} % fail, and above ${grouped(total)} failures`;
  if (failures >= from && (part > share || failures > total))
    return `Quarantine: ${grouped(failures)} failures are ${percent} % (${words}). Cycles then come once a day, and the job is disabled after 4 weeks.`;
  if (part > share) return `${percent} % of the sample fail. If that holds for everybody in scope, ${words}.`;
  return `No quarantine for the sample: ${percent} % fail (${words}).`;
}

function grouped(value: number): string {
  return value.toLocaleString('en-US');
}
