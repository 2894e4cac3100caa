import { saviyntPeople } from '../saviynt/people';
import { readCsvUsers } from './read-csv-users';
import { readJsonUsers } from './read-json-users';
import type { SampleUser, SampleUsers, UserProblem } from './user';
import type { PeopleVocabulary } from './vocabulary';

/**
 * Reads sample people from JSON (a list, `{"users": […]}` or `{"value": […]}`, one object, or one object a line) or CSV (RFC 4180). Never
 * throws: what could not be read is in `problems`, with line and column.
 * @param fileName decides between JSON and CSV where the extension says so; else the first character does
 * @param vocabulary the names of the provider the people are planned for
 */
export function readUsers(fileName: string, text: string, vocabulary: PeopleVocabulary = saviyntPeople): SampleUsers {
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const wrongEncoding = encodingProblem(content);
  if (wrongEncoding?.severity === 'error') return nobody(wrongEncoding);
  if (content.trim() === '')
    return nobody({ severity: 'error', message: 'The file is empty: there is nobody to plan for.' });
  const read = isJson(fileName, content) ? readJsonUsers(content, vocabulary) : readCsvUsers(content, vocabulary);
  const people = { ...read, users: withIds(read.users) };
  return wrongEncoding === undefined ? people : { ...people, problems: [wrongEncoding, ...read.problems] };
}

/** A file written by a program may hold everybody in one line. */
function withIds(users: readonly SampleUser[]): readonly SampleUser[] {
  let line = 0;
  let ofLine = 0;
  return users.map((user) => {
    ofLine = user.line === line ? ofLine + 1 : 1;
    line = user.line;
    return ofLine === 1 ? user : { ...user, id: `${line}-${ofLine}` };
  });
}

function nobody(problem: UserProblem): SampleUsers {
  return { users: [], columns: [], problems: [problem] };
}

function isJson(fileName: string, content: string): boolean {
  if (/\.(jsonc?|ndjson|jsonl)$/i.test(fileName)) return true;
  if (/\.(csv|tsv)$/i.test(fileName)) return false;
  return /^\s*[[{]/.test(content);
}

/** UTF-16 and old code pages read as UTF-8 leave traces that no name has. */
function encodingProblem(text: string): UserProblem | undefined {
  const head = text.slice(0, 400);
  if (/^\ufffd\ufffd/.test(head) || head.split('\0').length > Math.max(2, head.length / 4)) {
    const message = 'The file is UTF-16, but was read as UTF-8. Save it as UTF-8 (in Excel: "CSV UTF-8").';
    return { severity: 'error', message, line: 1, column: 1 };
  }
  const at = text.indexOf('\ufffd');
  if (at < 0) return undefined;
  const before = text.slice(0, at);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const word = /[^\s,;"']*$/.exec(before)?.[0] ?? '';
  const rest = /^[^\s,;"']*/.exec(text.slice(at))?.[0] ?? '';
  return {
    severity: 'warning',
    message: `"${word}${rest}" holds a character that is not UTF-8; it would reach RingCentral as "\ufffd". Save the file as UTF-8 (in Excel: "CSV UTF-8").`,
    line: before.split(/\r\n|\r|\n/).length,
    column: at - lineStart + 1,
  };
}
