import { saviyntPeople } from '../saviynt/people';
import { brokenWord, wrongEncoding } from './encoding-problem';
import { readCsvUsers } from './read-csv-users';
import { readJsonUsers } from './read-json-users';
import type { SampleUsers, UserProblem } from './user';
import type { PeopleVocabulary } from './vocabulary';

/**
 * Reads sample people from JSON (a list, `{"users": […]}` or `{"value": […]}`, one object, or one object a line) or CSV (RFC 4180). Never
 * throws: what could not be read is in `problems`, with line and column.
 * @param fileName decides between JSON and CSV where the extension says so; else the first character does
 * @param vocabulary the names of the provider the people are planned for
 */
export function readUsers(fileName: string, text: string, vocabulary: PeopleVocabulary = saviyntPeople): SampleUsers {
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const wrong = wrongEncoding(content);
  if (wrong !== undefined) return nobody(wrong);
  if (content.trim() === '') return nobody(EMPTY_FILE);
  const broken = brokenWord(content);
  const read = isJson(fileName, content) ? readJsonUsers(content, vocabulary) : readCsvUsers(content, vocabulary);
  return broken === undefined ? read : { ...read, problems: [broken, ...read.problems] };
}

const EMPTY_FILE: UserProblem = {
  severity: 'error',
  message: 'The file is empty: there is nobody to plan for.',
};

function nobody(problem: UserProblem): SampleUsers {
  return { users: [], columns: [], problems: [problem] };
}

/** Whether a file of people is JSON, of any form, and not a table. */
export function isJson(fileName: string, content: string): boolean {
  if (/\.(jsonc?|ndjson|jsonl)$/i.test(fileName)) return true;
  if (/\.(csv|tsv)$/i.test(fileName)) return false;
  return /^\s*[[{]/.test(content);
}
