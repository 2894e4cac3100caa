import { readEntry } from '../../../documents/entra/log/entry';
import { onDemandEntries } from '../../../documents/entra/log/on-demand';
import { isOnDemandResult, ObjectRecord, RowRecord } from '../../../documents/entra/log/records';
import { asObject, textOf } from '../../../json/narrow';
import type { JsonNode, JsonObject } from '../../../json/node';
import { type JsonDocument, parseJson } from '../../../json/parse';
import { type JsonValue, toValue } from '../../../json/value';
import { EmbeddedText } from '../../../text/embedded-text';
import { entraRecord, isEntraRecord } from './entra';
import { isInsightsEvent, readInsightsEvent } from './jumpcloud';
import { isOktaEvent, readOktaEvent } from './okta';
import type { LogRecord } from './record';

/** What a text has of a provisioning log. */
export interface ReadLog {
  readonly records: readonly LogRecord[];
  /** Events of a known log that are about something else, such as signing in. */
  readonly otherEvents: number;
  /** What could not be read, in sentences. */
  readonly notes: readonly string[];
}

/** A log that is pasted in parts has a few; more are another kind of file. */
const MOST_PARTS = 200_000;

/**
 * Finds the events of a provisioning log of Entra, Okta or JumpCloud in a text: alone, in a list, in the answer of an API, one
 * a line, or cut out of a longer log. Reads what can be read and says what could not; never throws.
 */
export function readLog(text: string): ReadLog {
  const found: LogRecord[] = [];
  const notes: string[] = [];
  let others = 0;
  let cut = 0;
  let broken = 0;
  let isEarly = false;
  for (const part of parts(text)) {
    const { document } = part;
    for (const event of eventsIn(part)) {
      const record = event.read();
      if (record === undefined) others++;
      else if (event.isCut && record.outcome === 'unknown') cut++;
      else found.push(event.isCut ? { ...record, isCut: true } : record);
    }
    isEarly ||= document.problems.some(({ code }) => code === 'unclosed');
    // What is missing at the ends of a part of a log is told apart from what is wrong in it.
    if (document.problems.some(({ code }) => !atEnds.has(code))) broken++;
  }
  const isCut = found.some((record) => record.isCut);
  if (cut > 0)
    notes.push(
      `${cut === 1 ? 'One event is' : `${cut} events are`} cut off before the log says how it ended, and left out.`,
    );
  if (found.length > 0) {
    if (isCut) notes.push('The text ends within an event; of that event only what is there was read.');
    else if (isEarly && cut === 0) notes.push('The text ends before the log does; what follows is not in it.');
    if (broken > 0) notes.push('The text is not well-formed JSON throughout; events may be missing.');
  }
  return { records: found, otherEvents: others, notes };
}

const atEnds: ReadonlySet<string> = new Set([
  'unclosed',
  'unexpected-close',
  'content-after-end',
  'value-expected',
  'trailing-comma',
  'key-expected',
  'colon-expected',
]);

interface Part {
  readonly document: JsonDocument;
  /** Where the part starts in the whole text. */
  readonly start: number;
  /** What was parsed. */
  readonly text: EmbeddedText;
}

/** The JSON values of a text, one after the other: JSON Lines have one a line, and a part of a list several with commas. */
function* parts(whole: string): Iterable<Part> {
  const text = whole.trimEnd();
  // A text that begins within an object: what is around it is put back.
  const isInside = /^[\s,]{0,99}"/.test(text.slice(0, 100));
  let start = isInside ? text.indexOf('"') : nextStart(text, 0);
  for (let count = 0; count < MOST_PARTS; count++) {
    if (start >= text.length) return;
    const opening = isInside && count === 0 ? '[{' : '';
    const rest = start === 0 ? text : text.slice(start);
    const document = parseJson(opening + rest);
    yield { document, start: start - opening.length, text: EmbeddedText.file(opening + rest) };
    const end = document.problems.find(({ code }) => code === 'content-after-end');
    if (end === undefined) return;
    start = nextStart(text, start + Math.max(1, end.span.start - opening.length));
  }
}

/** Where the next object or list begins. */
function nextStart(text: string, from: number): number {
  const pattern = /[[{]/g;
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

interface FoundEvent {
  readonly isCut: boolean;
  /** Undefined when the event is about something else. */
  read(): LogRecord | undefined;
}

/** Looks for events from the outside in; a text of JSON is opened only where provisionOnDemand has one. */
function* eventsIn({ document, start, text }: Part): Iterable<FoundEvent> {
  const open: JsonNode[] = document.root === undefined ? [] : [document.root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'array') for (const item of node.items.toReversed()) open.push(item);
    if (node.kind !== 'object') continue;
    const event = eventOf(node, start, text);
    if (event !== undefined) yield event;
    else {
      yield* rowsOf(node, start, text);
      for (const { value } of node.properties.toReversed()) if (value !== undefined) open.push(value);
    }
  }
}

function eventOf(object: JsonObject, start: number, text: EmbeddedText): FoundEvent | undefined {
  const offset = Math.max(0, object.start + start);
  const keys = new Set(object.properties.map(({ key }) => key.value.toLowerCase()));
  const isCut = !object.closed;
  if (isEntraRecord(keys)) return { isCut, read: () => entraRecord(readEntry(new ObjectRecord(object), text), offset) };
  const read = readerFor(keys);
  if (read !== undefined) return { isCut, read: () => read(toValue(object), offset) };
  // provisionOnDemand answers with a pair of texts.
  const [entry] = isOnDemandResult(object) ? onDemandEntries(object, text) : [];
  return entry === undefined ? undefined : { isCut, read: () => entraRecord(entry, offset) };
}

type Reader = (json: JsonValue, offset: number) => LogRecord | undefined;

function readerFor(keys: ReadonlySet<string>): Reader | undefined {
  if (isOktaEvent(keys)) return readOktaEvent;
  return isInsightsEvent(keys) ? readInsightsEvent : undefined;
}

/** The rows of an answer of the Log Analytics API: `{columns: [{name}], rows: [[…]]}`. */
function* rowsOf(table: JsonObject, start: number, text: EmbeddedText): Iterable<FoundEvent> {
  const [columns, rows] = [table.get('columns'), table.get('rows')];
  if (columns?.kind !== 'array' || rows?.kind !== 'array') return;
  const names = columns.items.map((column) => textOf(asObject(column)?.get('name')));
  if (!isEntraRecord(new Set(names.map((name) => name.toLowerCase())))) return;
  for (const row of rows.items) {
    if (row.kind !== 'array') continue;
    const offset = Math.max(0, row.start + start);
    yield { isCut: !row.closed, read: () => entraRecord(readEntry(new RowRecord(row, names), text), offset) };
  }
}
