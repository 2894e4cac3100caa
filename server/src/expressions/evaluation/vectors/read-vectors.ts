import type { JsonNode } from '../../../json/node';
import { parseJson } from '../../../json/parse';
import { isObject, type JsonValue, toValue } from '../../../json/value';
import { isOneSlip } from '../../kit/suggest';
import { isRecord, type Value, type ValueRecord } from '../../kit/value';
import type { GroovyMode } from '../evaluate';
import { readValue } from '../read-value';
import { type Expectation, readExpectation } from './expectation';

/** One case of a vector file. */
export interface VectorCase {
  /** Its `id`, or its number in the file from 1. */
  readonly id: string;
  /** Where it begins in the file. */
  readonly offset: number;
  readonly expression: string;
  readonly inputs: ValueRecord;
  /** Milliseconds since 1970; undefined when the case does not say what time it is. */
  readonly now: number | undefined;
  readonly mode: GroovyMode | undefined;
  /** The case was made with Spring alone (`dialect` "spel-base"), which knows no names of Okta. */
  readonly isPlainSpring: boolean;
  readonly expectation: Expectation;
  /** Why the file itself doubts the expectation; undefined when it does not. */
  readonly suspect: string | undefined;
}

/** An entry that cannot be run, with the reason as the end of a sentence about it. */
export interface UnreadableCase {
  readonly id: string;
  readonly offset: number;
  readonly expression: string;
  readonly problem: string;
}

export type VectorFile =
  | { readonly ok: true; readonly cases: readonly (VectorCase | UnreadableCase)[] }
  /** The file is none: what is so and what to do, and where. */
  | { readonly ok: false; readonly message: string; readonly offset: number };

/** Entries of these `status` are not the vendor's own statement. */
const doubtful = new Set<unknown>(['third-party-claim', 'inferred']);

/**
 * Reads a file of cases: a list of `{ expression, inputs, expected | error | unknown }` (`Vector`), or an object with
 * that list as `vectors`, where `inputs`, `now` and `mode` beside the list hold for every case; inputs of a case go
 * before shared ones of the same name. Also read: `now` beside or among the inputs, `mode`, `dialect`, `parseOnly`, `suspect`, `ambiguous`,
 * `status`, and the `$…` forms of `expected`. Everything else in an entry is left alone.
 */
export function readVectors(text: string): VectorFile {
  if (/^\s*</.test(text.slice(0, 1_000)))
    return unusable(
      'is a web page, not JSON: the address it was saved from probably asked to sign in. Save it again.',
      0,
    );
  const { root, problems } = parseJson(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text);
  const [problem] = problems;
  if (problem !== undefined) return unusable(`is not JSON: ${problem.message}`, problem.span.start);
  const list = root?.kind === 'object' ? root.properties.find(({ key }) => key.value === 'vectors')?.value : root;
  if (list?.kind !== 'array')
    return unusable(
      'is no list of cases. Write [ { "expression": …, "inputs": { … }, "expected": … } ].',
      root?.start ?? 0,
    );
  if (list.items.length === 0)
    return unusable('has no cases. Add at least one: { "expression": …, "expected": … }.', list.start);
  const shared = root?.kind === 'object' ? sharedBy(root, text) : { fields: {}, inputs: {} };
  if (typeof shared === 'string') return unusable(shared, root?.start ?? 0);
  return { ok: true, cases: list.items.map((node, index) => readCase(node, index, text, shared)) };
}

function unusable(message: string, offset: number): VectorFile {
  return { ok: false, message, offset };
}

/** What holds for every case of a file. */
interface Shared {
  readonly fields: Readonly<Record<string, JsonValue>>;
  readonly inputs: ValueRecord;
}

/** What stands beside the list of cases, or what is wrong with it. */
function sharedBy(root: JsonNode, text: string): Shared | string {
  const { inputs, now, mode } = toValue(root) as Readonly<Record<string, JsonValue>>;
  if (inputs !== undefined && !isObject(inputs))
    return 'has "inputs" that are no object: write { "name": value } beside the list of cases.';
  const fields = { ...(now === undefined ? {} : { now }), ...(mode === undefined ? {} : { mode }) };
  return { fields, inputs: readInputs(root, text) };
}

function readCase(node: JsonNode, index: number, text: string, shared: Shared): VectorCase | UnreadableCase {
  const entry = toValue(node);
  const own = isObject(entry) ? (entry as Readonly<Record<string, JsonValue>>) : {};
  const fields = { ...shared.fields, ...own };
  const { expression, inputs = {}, mode } = fields;
  const id = typeof fields.id === 'string' || typeof fields.id === 'number' ? String(fields.id) : `#${index + 1}`;
  const place = { id, offset: node.start, expression: typeof expression === 'string' ? expression : '' };
  const unreadable = (problem: string): UnreadableCase => ({ ...place, problem });
  if (!isObject(entry)) return unreadable('is no object: write { "expression": …, "expected": … }.');
  for (const key of Object.keys(own)) {
    const meant = misspelled(key, own);
    if (meant !== undefined) return unreadable(`has "${key}", which is not read. Did you mean "${meant}"?`);
  }
  if (typeof expression !== 'string') return unreadable('has no "expression", or one that is not text.');
  if (!isObject(inputs)) return unreadable('has "inputs" that are no object: write { "name": value }.');
  if (mode !== undefined && mode !== 'template' && mode !== 'expression')
    return unreadable('has a "mode" that is neither "template" nor "expression".');
  const time = fields.now ?? ownText(inputs, 'now');
  const now = time === undefined ? undefined : readTime(time);
  if (fields.now !== undefined && now === undefined)
    return unreadable('has a "now" that is no time: write for example "2026-01-15T09:00:00Z".');
  const expectation = readExpectation(fields);
  if (typeof expectation === 'string') return unreadable(expectation);
  return {
    ...place,
    inputs: merged(shared.inputs, readInputs(node, text)),
    now,
    mode,
    isPlainSpring: fields.dialect === 'spel-base',
    expectation,
    suspect: doubt(fields),
  };
}

const members = ['expression', 'inputs', 'expected', 'error', 'unknown', 'mode', 'dialect', 'parseOnly'];

/** The member that was meant where a case has one of nearly its name instead. Members of other names are the author's. */
function misspelled(key: string, own: Readonly<Record<string, JsonValue>>): string | undefined {
  if (members.includes(key)) return undefined;
  return members.find((member) => !Object.hasOwn(own, member) && isOneSlip(key, member));
}

/** The inputs again, with all digits of large numbers. */
function readInputs(entry: JsonNode, text: string): ValueRecord {
  const value = entry.kind === 'object' ? readValue(entry.get('inputs'), text) : null;
  return isRecord(value) ? value : {};
}

function merged(shared: ValueRecord, own: ValueRecord): ValueRecord {
  const result: Record<string, Value> = Object.create(null);
  for (const inputs of [shared, own]) for (const name of Object.keys(inputs)) result[name] = inputs[name] ?? null;
  return result;
}

function ownText(inputs: Readonly<Record<string, unknown>>, name: string): JsonValue {
  const value = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function doubt({ suspect, ambiguous, status }: Readonly<Record<string, JsonValue>>): string | undefined {
  if (typeof suspect === 'string') return suspect;
  if (suspect === true) return 'the file marks it as suspect';
  if (ambiguous === true) return 'the file marks it as ambiguous';
  return doubtful.has(status) ? `the file marks it "${String(status)}"` : undefined;
}

/**
 * A time as milliseconds since 1970: ISO 8601 with a time zone, a date alone (midnight UTC), or the number itself.
 * Undefined for everything else.
 */
export function readTime(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d))?$/.test(value)) return undefined;
  const time = Date.parse(value);
  if (Number.isNaN(time)) return undefined;
  // Date.parse takes February 30 for March 2.
  const day = value.slice(0, 10);
  return new Date(Date.parse(day)).toISOString().startsWith(day) ? time : undefined;
}
