import { parseJson } from '../../json/parse';
import type { JsonValue } from '../../json/value';
import { LineIndex } from '../../text/line-index';
import { isRecord, type JsonPerson, JsonRows } from './json-rows';
import { brokenLine, parsedLine } from './ndjson-line';
import { objectLines } from './object-lines';
import type { SampleUsers, UserProblem } from './user';
import type { PeopleVocabulary } from './vocabulary';

/** Reads people from JSON: a list, a list inside an object, one object, or one object a line (NDJSON). */
export function readJsonUsers(text: string, vocabulary: PeopleVocabulary): SampleUsers {
  const problems: UserProblem[] = [];
  const read = readDocument(text, problems, vocabulary) ?? readLines(text, problems) ?? unreadable(text, problems);
  if (read.length === 0 && problems.length === 0)
    problems.push({ severity: 'error', message: 'The file holds no people.' });
  const names = new JsonRows(vocabulary);
  // All names first, so that the first person has those that come up with the last.
  const rows = read.map(({ line, value }) => names.learn(line, value));
  const users = rows.map((row) => names.person(row));
  return { users, columns: names.columns, problems: [...problems, ...names.problems] };
}

/** The people of one JSON value; undefined when the text is not one JSON value. */
function readDocument(
  text: string,
  problems: UserProblem[],
  vocabulary: PeopleVocabulary,
): readonly JsonPerson[] | undefined {
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
  const rows: JsonPerson[] = [];
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
function readLines(text: string, problems: UserProblem[]): readonly JsonPerson[] | undefined {
  const rows: JsonPerson[] = [];
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const value = parsedLine(line);
    if (value !== undefined) rows.push({ line: i + 1, value });
    else if (rows.length === 0) return undefined;
    else problems.push(brokenLine(line, i + 1));
  }
  return rows;
}

function unreadable(text: string, problems: UserProblem[]): readonly JsonPerson[] {
  const lines = new LineIndex(text);
  const [first] = parseJson(text).problems;
  const { line, character } = lines.positionAt(first?.span.start ?? 0);
  const message = first?.message ?? 'This is not JSON.';
  problems.push({ severity: 'error', message, line: line + 1, column: character + 1 });
  return [];
}
