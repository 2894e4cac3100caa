import { shownValue } from '../render/style';
import type { PersonChange, PersonOutcome } from './compare-plans';
import type { Comparison, PeopleComparison } from './comparison';
import type { ChangedValue, ComparedPlace, MappingChange } from './mapping-change';

/** A comparison in words, drawn from by the terminal, Markdown and the page. */
export interface ComparisonReport {
  readonly before: string;
  readonly after: string;
  readonly summary: string;
  readonly parts: readonly ReportPart[];
  /** Undefined when nobody was planned for. */
  readonly people: ReportPeople | undefined;
}

/** A part of the mapping that differs. */
export interface ReportPart {
  readonly kind: MappingChange['kind'];
  /** `attribute mapping "title"` */
  readonly title: string;
  /** `USER_OUTBOUND_USER, User to …User`; '' when there is nothing around it. */
  readonly around: string;
  readonly values: readonly ReportValue[];
  readonly consequences: readonly string[];
  readonly before?: ComparedPlace;
  readonly after?: ComparedPlace;
}

/** A value before and after; null where there is none. */
export interface ReportValue {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Whose result changes. */
export interface ReportPeople {
  readonly summary: string;
  readonly groups: readonly ReportGroup[];
  readonly notes: readonly string[];
}

/** People whose result changes in the same way. */
export interface ReportGroup {
  /** `update → refused`, `update: title, department` */
  readonly title: string;
  readonly count: number;
  /** The first of them. */
  readonly people: readonly ReportPerson[];
}

/** One person before and after. */
export interface ReportPerson {
  readonly title: string;
  /** In the sample file, from 1. */
  readonly line: number;
  readonly values: readonly ReportValue[];
}

/** So many people of a group are listed; the JSON form has them all. */
const MOST_PEOPLE = 20;

/** Puts a comparison into words. */
export function comparisonReport(comparison: Comparison): ComparisonReport {
  const { before, after, changes, people } = comparison;
  return {
    before,
    after,
    summary: summaryOf(comparison),
    parts: changes.map(partOf),
    people: people && peopleReport(people, changes.length > 0),
  };
}

/** `Mapping: 1 added, 2 removed, 1 changed · people: 3 of 20 get another result` */
function summaryOf({ changes, people }: Comparison): string {
  const count = (kind: MappingChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const mapping =
    changes.length === 0
      ? 'Mapping: the same in meaning'
      : `Mapping: ${count('added')} added, ${count('removed')} removed, ${count('changed')} changed`;
  return people !== undefined ? `${mapping} · ${peopleSummary(people)}` : mapping;
}

function peopleSummary({ people, changes }: PeopleComparison): string {
  return `people: ${changes.length} of ${people} ${changes.length === 1 ? 'gets' : 'get'} another result`;
}

function partOf({ kind, part, name, within, values, consequences, before, after }: MappingChange): ReportPart {
  return {
    kind,
    title: `${part} "${name}"`,
    around: within.join(', '),
    values: values.map(reportValue),
    consequences,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function reportValue({ what, before, after }: ChangedValue): ReportValue {
  return { what, before: before ?? null, after: after ?? null };
}

/**
 * Whose result differs, in groups of people for whom it does so in the same way.
 * @param differs whether the mappings do: the same mapping gives the same, also where it is not known what
 */
export function peopleReport(comparison: PeopleComparison, differs: boolean): ReportPeople {
  const { changes, plans, problems } = comparison;
  const groups = new Map<string, PersonChange[]>();
  for (const change of changes) {
    const title = groupTitle(change);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [change]);
    else group.push(change);
  }
  const text = peopleSummary(comparison);
  return {
    summary: text.charAt(0).toUpperCase() + text.slice(1),
    groups: [...groups].map(([title, people]) => ({
      title,
      count: people.length,
      people: people.slice(0, MOST_PEOPLE).map(personOf),
    })),
    notes: [
      ...(differs ? unknownNotes(comparison) : []),
      ...plans.before.blocks.map(({ message }) => `Before, the plan is blocked: ${message}`),
      ...plans.after.blocks.map(({ message }) => `After, the plan is blocked: ${message}`),
      ...problems.filter(({ severity }) => severity === 'error').map(({ message }) => `Sample file: ${message}`),
    ],
  };
}

/** Who is unknown in both versions may get another result all the same. */
function unknownNotes({ changes, plans }: PeopleComparison): readonly string[] {
  const told = new Set(changes.map(({ id }) => id));
  const before = new Set(plans.before.entries.filter(({ action }) => action === 'unknown').map(({ id }) => id));
  const untold = plans.after.entries.filter(
    ({ id, action }) => action === 'unknown' && before.has(id) && !told.has(id),
  ).length;
  if (untold === 0) return [];
  return [
    `Of ${untold === 1 ? '1 other person' : `${untold} other people`} it is unknown in both versions what happens, so whether their result changes cannot be told. A preview names what is missing.`,
  ];
}

function groupTitle({ before, after, values }: PersonChange): string {
  const [old, now] = [actionOf(before), actionOf(after)];
  if (old !== now) return `${old} → ${now}`;
  return values.length === 0 ? now : `${now}: ${values.map(({ path }) => path).join(', ')}`;
}

function actionOf(outcome: PersonOutcome | undefined): string {
  if (outcome === undefined) return 'not planned';
  const { action, attempted } = outcome;
  return attempted === undefined || attempted === action ? action : `${attempted} ${action}`;
}

function personOf({ title, line, before, after, values }: PersonChange): ReportPerson {
  const reasons = before?.reason !== after?.reason && (isFinal(before) || isFinal(after));
  return {
    title,
    line,
    values: [
      ...values.map(({ path, ...value }) => ({
        what: path,
        before: shownValue(value.before),
        after: shownValue(value.after),
      })),
      ...(reasons ? [{ what: 'why', before: before?.reason ?? null, after: after?.reason ?? null }] : []),
    ],
  };
}

/** Whether the reason is what a person wants to read. */
function isFinal(outcome: PersonOutcome | undefined): boolean {
  const action = outcome?.action;
  return action === 'refused' || action === 'unknown' || action === 'skipped';
}
