import { galleryRates, incrementalCycle, initialCycle } from '../../knowledge/entra/provisioning-service';
import type { Source } from '../../knowledge/scim/sources';
import type { EffortLimit } from '../plan/plan';
import type { PlanTotals } from '../plan/tally';

/** What decides how long the service takes: its cycles, and what the gallery application keeps to. */
export function effortLimits({
  people,
  requests: { reads, writes },
}: Pick<PlanTotals, 'people' | 'requests'>): readonly EffortLimit[] {
  if (reads + writes === 0) return [];
  const slowest = Math.ceil(people * initialCycle.most);
  return [
    limit(
      `A change is seen in the next cycle, about every ${incrementalCycle.minutes} minutes; a changed mapping or filter starts an initial cycle over everybody.`,
      incrementalCycle.minutes,
      incrementalCycle.source,
    ),
    limit(
      `An initial cycle takes ${initialCycle.least} to ${initialCycle.most} minutes a person: up to ${slowest} min for these ${people}.`,
      slowest,
      initialCycle.source,
    ),
    limit(
      `The gallery application sends at most ${galleryRates.reads} reads and ${galleryRates.writes} writes a minute.`,
      minutesFor(reads / galleryRates.reads, writes / galleryRates.writes),
      galleryRates.source,
    ),
  ];
}

function limit(says: string, minutes: number, { url, title }: Source): EffortLimit {
  return { says, minutes, source: url ?? title };
}

/** Reads and writes have allowances of their own, so the slower of the two decides. */
function minutesFor(reads: number, writes: number): number {
  return Math.ceil(Math.max(reads, writes));
}
