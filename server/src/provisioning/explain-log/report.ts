import { quarantineThresholds } from '../../knowledge/entra/log/retries';
import type { LogExplanation, MessageExplanation } from './explain';
import type { Candidate } from './explain-error';
import type { EventGroup } from './groups';
import type { MappingPlace } from './mapping-places';
import {
  escrowWords,
  howSure,
  looksAt,
  mendWords,
  providerNames,
  quarantineWords,
  quoted,
  retryWords,
  somePeople,
} from './words';

/** Where a row of a report leads to. */
export type ReportLink =
  | { readonly to: 'mapping'; readonly start: number; readonly end: number }
  | { readonly to: 'log'; readonly offset: number }
  | { readonly to: 'web'; readonly url: string };

export interface ReportRow {
  readonly label: string;
  readonly text: string;
  readonly link?: ReportLink;
}

export type SectionKind = 'failure' | 'warning' | 'skipped' | 'known' | 'possible' | 'unknown';

/** One cause: what it is, and what belongs to it. */
export interface ReportSection {
  readonly kind: SectionKind;
  /** How many events of the log; undefined for an error by itself. */
  readonly count?: number;
  readonly title: string;
  readonly rows: readonly ReportRow[];
}

/** An explanation as it is shown, on a page, in a terminal or in Markdown. */
export interface Report {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly ReportSection[];
  readonly notes: readonly string[];
}

/** @param mapping what the mapping is called, for links to its lines */
export function logReport(log: LogExplanation, mapping = 'mapping'): Report {
  const providers = log.providers.map((provider) => providerNames[provider]).join(', ');
  const application = log.applications.slice(0, 3).join(', ');
  const counts = (['failure', 'warning', 'skipped'] as const).map((outcome) => {
    const count = log.groups.reduce((sum, group) => (group.outcome === outcome ? sum + group.count : sum), 0);
    return count === 0
      ? undefined
      : `${count} ${{ failure: 'failed', warning: 'with a warning', skipped: 'skipped' }[outcome]}`;
  });
  const numbers = [
    `${log.events} ${log.events === 1 ? 'event' : 'events'}`,
    ...counts,
    log.succeeded === 0 ? undefined : `${log.succeeded} succeeded`,
    log.undecided === 0 ? undefined : `${log.undecided} without an outcome`,
  ];
  const others =
    log.otherEvents === 0
      ? []
      : [
          `${log.otherEvents} other ${log.otherEvents === 1 ? 'event is' : 'events are'} about something else than provisioning.`,
        ];
  const hint =
    log.hasMapping || !log.groups.some(({ attributes }) => attributes.length > 0)
      ? []
      : ['With the mapping of the application, the lines that fill the attributes are shown.'];
  return {
    title:
      application === '' ? `Provisioning log of ${providers}` : `Provisioning log of ${providers} · ${application}`,
    summary: `${numbers.filter((part) => part !== undefined).join(', ')}.`,
    sections: log.groups.map((group) => groupSection(group, mapping)),
    notes: [...log.notes, ...others, ...entraNotes(log), ...hint],
  };
}

/** When Entra tries again, and whether so many failures stop the job. */
function entraNotes({ groups, events }: LogExplanation): readonly string[] {
  const failed = groups.filter(({ provider, outcome }) => provider === 'entra' && outcome !== 'skipped');
  if (failed.length === 0) return [];
  const count = failed.reduce((sum, group) => sum + group.count, 0);
  const { from, share, total } = quarantineThresholds;
  const isMany = count > total || (count >= from && count / events > share);
  return isMany ? [escrowWords, quarantineWords] : [escrowWords];
}

function groupSection(group: EventGroup, mapping: string): ReportSection {
  const { cause, outcome, said, status, people, actions, code, provider, alternatives } = group;
  const rows: (ReportRow | undefined)[] = [
    cause === undefined
      ? { label: 'What to do', text: looksAt[provider] }
      : { label: 'What to do', text: cause.remedy },
    cause === undefined || outcome === 'skipped' ? undefined : { label: 'Where', text: mendWords[cause.error.mend] },
    people.length === 0
      ? undefined
      : { label: people.length === 1 ? 'Who' : `Who (${people.length})`, text: somePeople(people) },
    ...group.attributes.flatMap(({ path, sent, places }) => [
      { label: 'Attribute', text: path },
      ...sent.map(({ value, people: whose }) => ({
        label: 'Sent',
        text: whose.length === 0 ? quoted(value) : `${quoted(value)} for ${somePeople(whose)}`,
      })),
      ...places.map((place) => placeRow(place, mapping)),
    ]),
    said === '' || cause === undefined
      ? undefined
      : { label: 'In its words', text: [status, quoted(said)].filter((part) => part !== undefined).join(' ') },
    code === undefined ? undefined : { label: 'Code', text: code },
    actions.length === 0 ? undefined : { label: 'Action', text: actions.join(', ') },
    {
      label: 'When',
      text: group.first === group.last ? group.first : `${group.first} to ${group.last}`,
      link: { to: 'log', offset: group.offset },
    },
    outcome === 'skipped' ? undefined : { label: 'Tried again', text: retryWords(group) },
    cause === undefined ? undefined : sureRow(cause),
    ...alternatives.map((other) => ({
      label: cause === undefined ? 'Possible' : 'Or',
      text: `${other.meaning} ${other.remedy}`,
    })),
  ];
  return {
    kind: cause === undefined && outcome === 'failure' ? 'unknown' : outcome,
    count: group.count,
    title: cause?.meaning ?? `Not known here: ${quoted(said === '' ? (code ?? 'no text') : said)}`,
    rows: rows.filter((row): row is ReportRow => row !== undefined && row.text !== ''),
  };
}

function placeRow({ line, source, span }: MappingPlace, mapping: string): ReportRow {
  const filled = source === '' ? '' : ` from ${source}`;
  return {
    label: 'Filled at',
    text: `${mapping}:${line}${filled}`,
    link: { to: 'mapping', start: span.start, end: span.end },
  };
}

function sureRow({ error }: Candidate): ReportRow {
  const { url } = error.source;
  return { label: 'How sure', text: howSure(error), ...(url === undefined ? {} : { link: { to: 'web', url } }) };
}

export function messageReport({ asked, candidates, facts }: MessageExplanation): Report {
  const [first] = candidates;
  const isSure = first !== undefined && first.evidence !== 'status' && first.evidence !== 'scimType';
  const advice: ReportSection = {
    kind: 'unknown',
    title: 'This is not in the catalogue, so its cause is not known here.',
    rows: [
      {
        label: 'What to give',
        text: 'The whole body of the answer, its HTTP status, its errorCode, or the text of detail or message in it.',
      },
      {
        label: 'Where to look',
        text: 'Entra: Provisioning logs, the step Export of the event. Okta: System Log, outcome.reason. JumpCloud: Directory Insights, message_chain.',
      },
      { label: 'Who else knows', text: 'RingCentral support finds a request by the RCRequestId header of its answer.' },
    ],
  };
  const summary = isSure
    ? candidates.length === 1
      ? 'It is known.'
      : 'It is known; the likeliest comes first.'
    : first === undefined
      ? 'It is not known here.'
      : 'Only its status is known; this is what the status allows.';
  return {
    title: asked,
    summary,
    sections:
      first === undefined
        ? [advice]
        : candidates.slice(0, 5).map((found, index) => candidateSection(found, index === 0 && isSure)),
    notes: facts.isPage
      ? ['The answer is a web page: a proxy or a sign-in page may answer in place of RingCentral.']
      : [],
  };
}

function candidateSection(found: Candidate, isSure: boolean): ReportSection {
  const { error, meaning, remedy, parameters } = found;
  const codes = error.codes.join(', ');
  const statuses = [
    ...error.statuses,
    ...(error.scimType === undefined || error.codes.includes(error.scimType) ? [] : [error.scimType]),
  ].join(', ');
  const rows: readonly ReportRow[] = [
    { label: 'What to do', text: remedy },
    { label: 'Where', text: mendWords[error.mend] },
    {
      label: parameters.length === 1 ? 'Attribute' : 'Attributes',
      text: parameters.map(({ path }) => path).join(', '),
    },
    { label: 'Said by', text: error.origin },
    { label: 'Code', text: codes },
    { label: 'Status', text: statuses },
    sureRow(found),
  ];
  return { kind: isSure ? 'known' : 'possible', title: meaning, rows: rows.filter(({ text }) => text !== '') };
}
