import { rateLimits } from '../../knowledge/ringcentral/rate-limits';
import { rateLimitGuide } from '../../knowledge/ringcentral/sources';
import { counted } from '../../text/counted';
import type { EffortLimit } from '../plan/plan';
import type { PlanTotals } from '../plan/tally';

const SOURCE = rateLimitGuide.url ?? rateLimitGuide.title;

const NOUNS = { create: 'create', update: 'update', enable: 'enable', disable: 'disable', remove: 'delete' } as const;
const OPERATIONS = ['create', 'update', 'enable', 'disable', 'remove'] as const;

/**
 * What the requests of a plan take at RingCentral's default limits, and what they are: writes and reads have an allowance
 * each, for a user and application (Heavy and Light group).
 */
export function ringCentralLimits({ answered, searches, writesFor }: PlanTotals): readonly EffortLimit[] {
  const limits: EffortLimit[] = [];
  const { Heavy, Light } = rateLimits;
  if (answered.writes > 0) {
    const parts = OPERATIONS.filter((operation) => writesFor[operation] > 0).map((operation) =>
      counted(writesFor[operation], NOUNS[operation]),
    );
    limits.push({
      of: 'writes',
      says: `${counted(answered.writes, 'write')} (${parts.join(', ')}) at ${Heavy.limit} a minute, RingCentral's default for its Heavy group.`,
      minutes: Math.ceil(answered.writes / Heavy.limit),
      source: SOURCE,
    });
  }
  if (answered.reads > 0) {
    const others = answered.reads - searches;
    const parts = [
      ...(searches > 0 ? [`${searches} to find people`] : []),
      ...(others > 0 ? [`${others} that the mapping makes`] : []),
    ];
    limits.push({
      of: 'reads',
      says: `${counted(answered.reads, 'read')} (${parts.join(', ')}) at ${Light.limit} a minute, RingCentral's default for its Light group, beside the writes.`,
      minutes: Math.ceil(answered.reads / Light.limit),
      source: SOURCE,
    });
  }
  return limits;
}
