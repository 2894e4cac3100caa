import { findParameter, type NamedParameter } from '../../knowledge/ringcentral/errors/parameters';
import { type Candidate, explainError } from './explain-error';
import { type FailureFacts, readFailureText } from './failure-text';
import type { LogProvider, LogRecord } from './log/record';
import type { MappingPlace, MappingPlaces } from './mapping-places';
import { normaliseMessage } from './normalise';

/** A value that was sent, and for whom. */
export interface SentValue {
  readonly value: string;
  readonly people: readonly string[];
}

/** An attribute that a group is about. */
export interface GroupAttribute {
  readonly path: string;
  /** What was sent in it, as far as the log says; the first few. */
  readonly sent: readonly SentValue[];
  /** Where the mapping fills it; empty without a mapping, or when it does not fill it. */
  readonly places: readonly MappingPlace[];
}

/** Events with one cause. */
export interface EventGroup {
  readonly provider: LogProvider;
  readonly outcome: 'failure' | 'skipped' | 'warning';
  /** How many events, and whom they are about; a person may have several. */
  readonly count: number;
  readonly people: readonly string[];
  readonly actions: readonly string[];
  /** What the provider calls it. */
  readonly code?: string;
  readonly status?: number;
  readonly scimType?: string;
  /** The words of who refused, of the first event. */
  readonly said: string;
  /** What it is; undefined when it is not known. */
  readonly cause?: Candidate;
  /** What else it may be. */
  readonly alternatives: readonly Candidate[];
  readonly attributes: readonly GroupAttribute[];
  /** ISO 8601, the earliest and latest of the events; empty when they have no time. */
  readonly first: string;
  readonly last: string;
  /** The next attempts, as the log announces them: the earliest of the group. */
  readonly retryAt?: string;
  readonly retries?: number;
  /** Offset of the first event in the text of the log. */
  readonly offset: number;
}

const SHOWN_VALUES = 5;

interface Draft {
  readonly outcome: EventGroup['outcome'];
  readonly cause: Candidate | undefined;
  readonly alternatives: readonly Candidate[];
  readonly facts: FailureFacts;
  readonly records: LogRecord[];
  readonly retryAts: string[];
  retries: number;
}

/** Puts the events that did not succeed together by their cause, the most frequent first, failures before warnings and skips. */
export function groupEvents(records: readonly LogRecord[], mapping?: MappingPlaces): readonly EventGroup[] {
  const drafts = new Map<string, Draft>();
  // Thousands of events share a few messages.
  const explained = new Map<string, ReturnType<typeof explainRecord>>();
  for (const record of records) {
    if (record.outcome === 'success' || record.outcome === 'unknown') continue;
    const same = JSON.stringify([record.provider, record.code, record.status, record.text]);
    let found = explained.get(same);
    if (found === undefined) {
      found = explainRecord(record);
      if (explained.size < 5000) explained.set(same, found);
    }
    const { facts, cause, alternatives } = found;
    const key = groupKey(record, facts, cause);
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = { outcome: outcomeOf(record, cause), cause, alternatives, facts, records: [], retryAts: [], retries: 0 };
      drafts.set(key, draft);
    }
    draft.records.push(record);
    if (facts.retryAt !== undefined) draft.retryAts.push(facts.retryAt);
    draft.retries = Math.max(draft.retries, facts.retries ?? 0);
  }
  const order = ['failure', 'warning', 'skipped'];
  return [...drafts.values()]
    .map((draft) => toGroup(draft, mapping))
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || b.count - a.count);
}

function explainRecord(record: LogRecord) {
  const { facts, candidates } = explainError(record.text, {
    ...(record.code === undefined ? {} : { code: record.code }),
    ...(record.status === undefined ? {} : { status: record.status }),
    withoutSdk: true,
  });
  const fitting = candidates.filter(
    ({ error, evidence }) => !error.isSkip || record.outcome !== 'failure' || evidence === 'code',
  );
  const words = record.reason === '' ? facts.words : readFailureText(record.reason).words;
  // What only a status allows is a possibility, not a cause, unless it can be nothing else: 429 and 409 say what they mean.
  const [first] = fitting;
  const status = facts.status ?? record.status;
  const others = first === undefined ? [] : fitting.slice(1).filter((other) => saysMore(other, first));
  const isTelling = first !== undefined && (first.evidence !== 'status' || status === 409 || status === 429);
  return {
    facts: { ...facts, words, ...(status === undefined ? {} : { status }) },
    cause: isTelling && first.evidence !== 'scimType' ? first : undefined,
    alternatives: isTelling && first.evidence !== 'scimType' ? others.slice(0, 3) : fitting.slice(0, 4),
  };
}

/** A code beside a text that was recognised, or the general case of the same code, says less than what is known already. */
function saysMore({ error, evidence }: Candidate, known: Candidate): boolean {
  if (known.evidence === 'text' && evidence !== 'text') return false;
  return !error.codes.some((code) => known.error.codes.includes(code));
}

/** A skip in the words of Entra is one, even where its status says failure; a missing matching value is worth a look. */
function outcomeOf({ outcome }: LogRecord, cause: Candidate | undefined): EventGroup['outcome'] {
  if (outcome === 'skipped' || cause?.error.isSkip) return 'skipped';
  return outcome === 'warning' ? 'warning' : 'failure';
}

function groupKey(record: LogRecord, facts: FailureFacts, cause: Candidate | undefined): string {
  if (cause !== undefined) {
    const names = cause.parameters.map(({ path }) => path);
    return JSON.stringify([record.provider, record.outcome, cause.error.id, names, cause.unknownParameter]);
  }
  return JSON.stringify([record.provider, record.outcome, record.code, facts.status, normaliseMessage(facts.words)]);
}

function toGroup(
  { outcome, cause, alternatives, facts, records, retryAts, retries }: Draft,
  mapping?: MappingPlaces,
): EventGroup {
  const [first] = records;
  const times = records
    .map(({ time }) => time)
    .filter((time) => time !== '')
    .sort();
  const code = records.find((record) => record.code !== undefined)?.code;
  const [retryAt] = retryAts.sort();
  return {
    provider: first?.provider ?? 'entra',
    outcome,
    count: records.length,
    people: unique(records.map(({ person }) => person)),
    actions: unique(records.map(({ action }) => action)),
    ...(code === undefined ? {} : { code }),
    ...(facts.status === undefined ? {} : { status: facts.status }),
    ...(facts.scimType === undefined ? {} : { scimType: facts.scimType }),
    said: facts.words,
    ...(cause === undefined ? {} : { cause }),
    alternatives,
    attributes: (cause?.parameters ?? []).map((parameter) => attributeOf(parameter, records, mapping)),
    first: times[0] ?? '',
    last: times.at(-1) ?? '',
    ...(retryAt === undefined ? {} : { retryAt }),
    ...(retryAt === undefined ? {} : { retries }),
    offset: first?.offset ?? 0,
  };
}

function attributeOf(
  parameter: NamedParameter,
  records: readonly LogRecord[],
  mapping?: MappingPlaces,
): GroupAttribute {
  const sent = new Map<string, Set<string>>();
  for (const { person, values } of records) {
    for (const { attribute, value } of values) {
      if (findParameter(attribute)?.path !== parameter.path) continue;
      const people = sent.get(value) ?? new Set();
      if (sent.size < SHOWN_VALUES) sent.set(value, people);
      if (person !== '') people.add(person);
    }
  }
  const values = [...sent].map(([value, people]) => ({ value, people: [...people] }));
  return { path: parameter.path, sent: values, places: mapping?.of(parameter) ?? [] };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
