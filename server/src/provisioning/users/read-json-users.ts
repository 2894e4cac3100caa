import { parseJson } from '../../json/parse';
import { type JsonValue, setMemberOf } from '../../json/value';
import { LineIndex } from '../../text/line-index';
import { readColumnNames } from './columns';
import { objectLines } from './object-lines';
import type { SampleUser, SampleUsers, UserProblem } from './user';
import type { PeopleVocabulary } from './vocabulary';

type JsonRecord = { readonly [key: string]: JsonValue };
interface Row {
  readonly line: number;
  readonly value: JsonRecord;
}

/** Reads people from JSON: a list, a list inside an object, one object, or one object a line (NDJSON). */
export function readJsonUsers(text: string, vocabulary: PeopleVocabulary): SampleUsers {
  const problems: UserProblem[] = [];
  const read = readDocument(text, problems, vocabulary) ?? readLines(text, problems) ?? unreadable(text, problems);
  const { flatten } = vocabulary;
  const rows = flatten === undefined ? read : read.map(({ line, value }) => ({ line, value: flatten(value) }));
  if (rows.length === 0 && problems.length === 0)
    problems.push({ severity: 'error', message: 'The file holds no people.' });
  const firstLine = new Map<string, number>();
  for (const { line, value } of rows)
    for (const key of Object.keys(value)) if (!firstLine.has(key)) firstLine.set(key, line);
  const written = [...firstLine].map(([name, line]) => ({ name, line }));
  const { names, problems: columnProblems } = readColumnNames(written, vocabulary);
  const nameOf = new Map(written.map(({ name }, i) => [name, names[i] as string]));
  const columns = [...new Set(names)].filter((name) => name !== '');
  const isExact = written.every(({ name }) => nameOf.get(name) === name);
  const users = rows.map(({ line, value }): SampleUser => {
    // Most exports need no repair, and objects made by JSON.parse are the fastest to read.
    const isRepaired = isExact && Object.keys(value).length === columns.length;
    const named = isRepaired ? value : namedValues(value, columns, nameOf);
    const values = vocabulary.typed?.(named) ?? named;
    return { line, status: vocabulary.statusOf(values), values };
  });
  return { users, columns, problems: [...problems, ...columnProblems] };
}

/** Every person gets every column in the same order: what one person lacks and others have is null. */
function namedValues(value: JsonRecord, columns: readonly string[], nameOf: ReadonlyMap<string, string>): JsonRecord {
  const values: Record<string, JsonValue> = {};
  for (const column of columns) setMemberOf(values, column, null);
  for (const key of Object.keys(value)) {
    const name = nameOf.get(key);
    if (name !== undefined && name !== '') setMemberOf(values, name, value[key]);
  }
  return values;
}

/** The people of one JSON value; undefined when the text is not one JSON value. */
function readDocument(text: string, problems: UserProblem[], vocabulary: PeopleVocabulary): readonly Row[] | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  const list = findList(value, vocabulary);
  if (list === undefined) {
    const message = `People are expected as a list, as {"${vocabulary.listName}": […]}, or as one object a line.`;
    problems.push({ severity: 'error', message, line: 1 });
    return [];
  }
  const lines = objectLines(text, list.depth);
  const rows: Row[] = [];
  list.items.forEach((item, i) => {
    if (isRecord(item)) rows.push({ line: lines[rows.length] ?? 1, value: item });
    else problems.push({ severity: 'error', message: `Person ${i + 1} of the list is not an object and is left out.` });
  });
  return rows;
}

interface PeopleList {
  readonly items: readonly JsonValue[];
  /** How many brackets are open around one person. */
  readonly depth: number;
}

function findList(value: JsonValue, { listName, personMarks = [] }: PeopleVocabulary): PeopleList | undefined {
  if (Array.isArray(value)) return { items: value, depth: 1 };
  if (!isRecord(value)) return undefined;
  const listed = Object.hasOwn(value, listName) ? value[listName] : undefined;
  if (Array.isArray(listed)) return { items: listed, depth: 2 };
  if (personMarks.some((mark) => Object.hasOwn(value, mark))) return { items: [value], depth: 0 };
  const lists = Object.values(value).filter(
    (entry): entry is JsonValue[] => Array.isArray(entry) && isRecord(entry[0]),
  );
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) return { items: only, depth: 2 };
  return { items: [value], depth: 0 };
}

/** One object a line; undefined when the first line is something else. A broken line loses its person and nobody else. */
function readLines(text: string, problems: UserProblem[]): readonly Row[] | undefined {
  const rows: Row[] = [];
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const value = parsedLine(line);
    if (value !== undefined) rows.push({ line: i + 1, value });
    else if (rows.length === 0) return undefined;
    else {
      const at = parseJson(line).problems[0]?.span.start ?? 0;
      const message = 'This line is not one JSON object; its person is left out.';
      problems.push({ severity: 'error', message, line: i + 1, column: at + 1 });
    }
  }
  return rows;
}

function parsedLine(line: string): JsonRecord | undefined {
  try {
    const value = JSON.parse(line) as JsonValue;
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function unreadable(text: string, problems: UserProblem[]): readonly Row[] {
  const lines = new LineIndex(text);
  const [first] = parseJson(text).problems;
  const { line, character } = lines.positionAt(first?.span.start ?? 0);
  const message = first?.message ?? 'This is not JSON.';
  problems.push({ severity: 'error', message, line: line + 1, column: character + 1 });
  return [];
}

function isRecord(value: JsonValue): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
