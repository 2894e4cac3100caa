import { type JsonValue, setMemberOf } from '../../json/value';
import { readColumnNames } from './columns';
import { CsvReader, type CsvRow, findDelimiter } from './csv';
import type { SampleUser, SampleUsers, UserProblem } from './user';
import type { PeopleVocabulary } from './vocabulary';

/** Messages about rows of the wrong length beyond this number say nothing new. */
const MAX_ROW_PROBLEMS = 20;

/** Reads people from CSV. An empty cell is null; `""` is an empty text. */
export function readCsvUsers(text: string, vocabulary: PeopleVocabulary): SampleUsers {
  const people = new CsvPeople(findDelimiter(text), vocabulary);
  const users = people.read(text, true);
  return { users, columns: people.columns, problems: people.problems };
}

/** People from CSV that comes in pieces. */
export class CsvPeople {
  private readonly table: CsvReader;
  private names: readonly string[] | undefined;
  private headerLine = 1;
  private readonly columnProblems: UserProblem[] = [];
  private readonly rowProblems: UserProblem[] = [];
  private wrongRows = 0;
  private people = 0;
  private isOver = false;

  /** @param delimiter as `findDelimiter` gives it for the first line */
  constructor(
    private readonly delimiter: string,
    private readonly vocabulary: PeopleVocabulary,
  ) {
    this.table = new CsvReader(delimiter);
  }

  /** The people whose rows end within the text so far. @param isLast whether nothing follows */
  read(piece: string, isLast: boolean): readonly SampleUser[] {
    const users: SampleUser[] = [];
    for (const row of this.table.read(piece, isLast)) {
      if (this.names === undefined) this.readHeader(row);
      else users.push(this.person(row, this.names));
    }
    this.people += users.length;
    this.isOver ||= isLast;
    return users;
  }

  /** What is not read yet of the text so far. */
  get unread(): string {
    return this.table.unread;
  }

  /** 1-based line of the file on which that begins. */
  get nextLine(): number {
    return this.table.nextLine;
  }

  get columns(): readonly string[] {
    return [...new Set(this.names)].filter((name) => name !== '');
  }

  /** What ended the reading, then what is to be said about the columns, the file and its rows. */
  get problems(): readonly UserProblem[] {
    const { problem } = this.table;
    const problems: UserProblem[] = problem === undefined ? [] : [{ severity: 'error', ...problem }];
    problems.push(...this.columnProblems);
    if (this.isOver && this.names !== undefined && this.people === 0 && problem === undefined) {
      const message = 'The file has column names but no people.';
      problems.push({ severity: 'error', message, line: this.headerLine });
    }
    problems.push(...this.rowProblems);
    return problems;
  }

  private readHeader({ line, fields }: CsvRow): void {
    const written = fields.map(({ value, column }) => ({ name: value, line, column }));
    const { names, problems } = readColumnNames(written, this.vocabulary);
    this.names = names;
    this.headerLine = line;
    this.columnProblems.push(...problems);
  }

  private person(row: CsvRow, names: readonly string[]): SampleUser {
    if (row.fields.length !== names.length && this.wrongRows++ < MAX_ROW_PROBLEMS)
      this.rowProblems.push(rowProblem(row, names.length, this.delimiter));
    return readRow(row, names, this.vocabulary);
  }
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
