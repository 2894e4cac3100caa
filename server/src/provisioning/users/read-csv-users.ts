import { type JsonValue, setMemberOf } from '../../json/value';
import { readColumnNames } from './columns';
import { type CsvRow, readCsv } from './csv';
import type { SampleUser, SampleUsers, UserProblem } from './user';
import type { PeopleVocabulary } from './vocabulary';

/** Messages about rows of the wrong length beyond this number say nothing new. */
const MAX_ROW_PROBLEMS = 20;

/** Reads people from CSV. An empty cell is null; `""` is an empty text. */
export function readCsvUsers(text: string, vocabulary: PeopleVocabulary): SampleUsers {
  const table = readCsv(text);
  const [header, ...rows] = table.rows;
  const problems: UserProblem[] = [];
  if (table.problem !== undefined) problems.push({ severity: 'error', ...table.problem });
  if (header === undefined) return { users: [], columns: [], problems };
  const written = header.fields.map(({ value, column }) => ({ name: value, line: header.line, column }));
  const { names, problems: columnProblems } = readColumnNames(written, vocabulary);
  problems.push(...columnProblems);
  if (rows.length === 0 && table.problem === undefined) {
    const message = 'The file has column names but no people.';
    problems.push({ severity: 'error', message, line: header.line });
  }
  const users: SampleUser[] = [];
  let wrongRows = 0;
  for (const row of rows) {
    if (row.fields.length !== names.length && wrongRows++ < MAX_ROW_PROBLEMS)
      problems.push(rowProblem(row, names.length, table.delimiter));
    users.push(readRow(row, names, vocabulary));
  }
  return { users, columns: [...new Set(names)].filter((name) => name !== ''), problems };
}

function readRow(row: CsvRow, names: readonly string[], vocabulary: PeopleVocabulary): SampleUser {
  const values: Record<string, JsonValue> = {};
  names.forEach((name, i) => {
    if (name === '') return;
    const field = row.fields[i];
    const value =
      field === undefined || (field.value === '' && !field.quoted) ? null : withoutFormulaGuard(field.value);
    setMemberOf(values, name, value);
  });
  const typed = vocabulary.typed?.(values) ?? values;
  return { line: row.line, status: vocabulary.statusOf(typed), values: typed };
}

/** Exports guard `+1650…` and `=…` with an apostrophe so that spreadsheets do not run them (OWASP ASVS 1.2.10). */
function withoutFormulaGuard(value: string): string {
  return /^'[=+\-@\t]/.test(value) ? value.slice(1) : value;
}

function rowProblem(row: CsvRow, expected: number, delimiter: string): UserProblem {
  const count = row.fields.length;
  const extra = row.fields[expected];
  const message =
    extra === undefined
      ? `This row has ${count} ${count === 1 ? 'field' : 'fields'}, the header ${expected}; the missing ones are read as empty.`
      : `This row has ${count} ${count === 1 ? 'field' : 'fields'}, the header ${expected}; the last ones are not used. Put a field that holds ${JSON.stringify(delimiter)} in quotes.`;
  return { severity: 'error', message, line: row.line, ...(extra === undefined ? {} : { column: extra.column }) };
}
