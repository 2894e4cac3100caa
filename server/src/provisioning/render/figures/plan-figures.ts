import { statement } from '../../../account/statements';
import { rateLimits } from '../../../knowledge/ringcentral/rate-limits';
import { rateLimitGuide } from '../../../knowledge/ringcentral/sources';
import type { Effort, EffortLimit, Licences, Plan, PlanCounts } from '../../plan/plan';
import { licencesText, snapshotLine } from '../../plan/summary';
import type { CountedPeople, PlanFigure, ReasonLine } from './figure';

type Figured = Pick<Plan, 'counts' | 'effort' | 'licences' | 'accountReadAt' | 'now'>;

/** Whoever a request that writes is made for. */
const WRITTEN = ['create', 'update', 'enable', 'disable', 'remove', 'refused', 'unknown'] as const;

/**
 * The numbers of a plan's lines beside those of the actions, each with its reason: how it is computed, by which limits, and
 * where these are published. In the order of the lines, the one about requests that were sent first.
 */
export function planFigures({ counts, effort, licences, accountReadAt, now }: Figured): readonly PlanFigure[] {
  return [
    sent(),
    writes(effort, counts),
    ...(effort.writes === 0 && otherLimits(effort).length === 0 ? [] : [minutes(effort)]),
    ...(effort.reads === 0 ? [] : [reads(effort)]),
    ...(licences.free === undefined && licences.used === 0 ? [] : [licencesUsed(licences)]),
    ...accountAge(accountReadAt, now),
  ];
}

function sent(): PlanFigure {
  return {
    id: 'sent',
    text: '0 requests sent that change anything',
    title: 'Why nothing was changed',
    reason: [
      {
        says: 'The plan is made in memory: each request is carried out on a copy of the account as it was read or saved.',
      },
      {
        says: 'The connection that reads an account can send GET alone; it refuses every other method before anything leaves this machine. This is no setting.',
        source: { title: 'RFC 7644 §3.4', url: 'https://www.rfc-editor.org/rfc/rfc7644#section-3.4' },
      },
      { says: 'Signing in is a POST as well; it gives a token and changes nothing of the account.' },
    ],
  };
}

function writes({ writes: count, limits = [] }: Effort, counts: PlanCounts): PlanFigure {
  const failing = counts.refused + counts.unknown > 0;
  const refused = failing
    ? ' A request that RingCentral refuses counts as well, one that is not sent or leads elsewhere does not.'
    : '';
  return {
    id: 'writes',
    text: `${count} ${count === 1 ? 'write' : 'writes'}`,
    title: 'The requests that would write',
    reason: [
      {
        says: `POST, PUT, PATCH and DELETE requests that the plan would send to RingCentral: ${count}.${refused} Somebody can take more than one, such as enabling and then updating.`,
      },
      ...limits.filter(({ of }) => of === 'writes').map(limitLine),
      { says: 'People who are unchanged or skipped take none. The requests of a person are in the details.' },
    ],
    ...(count === 0 ? {} : { people: writtenPeople(counts) }),
  };
}

/** Nobody is asked for whom the plan does not have. */
function writtenPeople(counts: PlanCounts): CountedPeople {
  return { actions: WRITTEN.filter((action) => counts[action] > 0), marks: [] };
}

function minutes(effort: Effort): PlanFigure {
  const { writes: count, minutes: whole } = effort;
  const { limit } = rateLimits.Heavy;
  return {
    id: 'minutes',
    text: count === 0 ? 'how long a run takes' : `about ${whole} min at RingCentral's ${limit} a minute`,
    title: 'How long it takes',
    reason: [
      {
        says: `${count} ${count === 1 ? 'write' : 'writes'} ÷ ${limit} a minute = ${shown(count / limit)}, rounded up to whole minutes: ${whole} min. ${limit} a minute is the default of the Heavy group, per user and application; an application can have another limit, which every answer says in X-Rate-Limit-Limit.`,
        source: rateLimitGuide,
      },
      {
        says: `${statement('L2').says} Then nothing is accepted for ${rateLimits.Heavy.penaltySeconds} seconds, so a run that goes faster takes longer.`,
        source: statement('L2').source,
      },
      ...otherLimits(effort).map(limitLine),
    ],
  };
}

function reads({ reads: count, limits = [] }: Effort): PlanFigure {
  return {
    id: 'reads',
    text: `${count} ${count === 1 ? 'read' : 'reads'}`,
    title: 'The requests that would read',
    reason: [
      {
        says: 'GET requests that provisioning itself would make to find and read people. The preview sent none of them: it asks its copy of the account.',
      },
      ...limits.filter(({ of }) => of === 'reads').map(limitLine),
    ],
  };
}

function licencesUsed(licences: Licences): PlanFigure {
  const { used, free, byCountry = [] } = licences;
  const people = used === 0 ? {} : { people: { actions: [], marks: ['licence-taken'] } as const };
  return {
    id: 'licences',
    text: licencesText(licences),
    title: 'Who takes a licence',
    reason: [
      { says: statement('W2').says, source: statement('W2').source },
      free === undefined
        ? { says: 'The account was read without its unassigned extensions, so how many are free is not known.' }
        : { says: `The account has ${free} unassigned ${free === 1 ? 'extension' : 'extensions'} before this plan.` },
      ...byCountry.map((one) => ({
        says: `${one.country}: ${one.used} of ${one.free}. A licence belongs to a country.`,
        source: statement('W5').source,
      })),
      { says: statement('W3').says, source: statement('W3').source },
      { says: 'Disabling keeps the licence; deleting gives it back.', source: statement('W18').source },
    ],
    ...people,
  };
}

function accountAge(readAt: string | undefined, now: number | undefined): readonly PlanFigure[] {
  const line = snapshotLine(readAt, now);
  if (line === undefined) return [];
  return [
    {
      id: 'account',
      text: `reads: ${line}`,
      title: 'How old the account is',
      reason: [
        {
          says: `The account was read at ${readAt}. What has changed at RingCentral since then is not in this plan: a user made meanwhile would be refused as a duplicate, licences may be gone.`,
        },
        { says: 'The time is in the file of the snapshot (takenAt), or that of reading the account.' },
      ],
    },
  ];
}

/** What is said beside the numbers of requests: the rhythm and the limits of other sides. */
function otherLimits({ limits = [] }: Effort): readonly EffortLimit[] {
  return limits.filter(({ of }) => of === undefined);
}

function limitLine(limit: EffortLimit): ReasonLine {
  return { says: `${limit.minutes} min. ${limit.says}`, source: sourceOf(limit) };
}

function sourceOf({ source }: { readonly source: string }) {
  return source.startsWith('https://') ? { title: new URL(source).host, url: source } : { title: source };
}

/** `1.8`: no more digits than one. */
function shown(value: number): string {
  return String(Math.round(value * 10) / 10);
}
