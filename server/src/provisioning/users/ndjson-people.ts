import { type JsonRow, JsonRows } from './json-rows';
import { brokenLine, parsedLine } from './ndjson-line';
import type { SampleUser, UserProblem } from './user';
import type { PeopleVocabulary } from './vocabulary';

/** So many people are read before the first is given, so that they have the names that come up with the next ones. */
const READ_AHEAD = 1000;

/** Messages about lines that cannot be read beyond this number only add up. */
const MAX_LINE_PROBLEMS = 100;

/** What comes up late beyond this number says nothing new. */
const MAX_LATE_NAMES = 20;

/**
 * People from one JSON object a line that come in pieces. A line that cannot be read loses its person and nobody else.
 *
 * Somebody who lacks what others have has it empty, as in `readUsers`. For that a file must be read before its people
 * are; here the first thousand are. A name that comes up behind them is unknown, not empty, for everybody before it: the
 * plan then says unknown where it would otherwise say what follows from no value, and the problem names the line.
 */
export class NdjsonPeople {
  private readonly rows: JsonRows;
  private ahead: JsonRow[] | undefined = [];
  private rest = '';
  private line = 1;
  private brokenLines = 0;
  private readonly lineProblems: UserProblem[] = [];
  private readonly late: UserProblem[] = [];

  constructor(vocabulary: PeopleVocabulary) {
    this.rows = new JsonRows(vocabulary);
  }

  get columns(): readonly string[] {
    return this.rows.columns;
  }

  /** What is not read yet of the text so far. */
  get unread(): string {
    return this.rest;
  }

  /** 1-based line of the file on which that begins. */
  get nextLine(): number {
    return this.line;
  }

  get problems(): readonly UserProblem[] {
    const more = this.brokenLines - this.lineProblems.length;
    const rest: readonly UserProblem[] =
      more === 0 ? [] : [{ severity: 'error', message: `${more} more lines are not one JSON object; left out.` }];
    return [...this.lineProblems, ...rest, ...this.rows.problems, ...this.late];
  }

  /** The people of the lines that end within the text so far. @param isLast whether nothing follows */
  read(piece: string, isLast: boolean): readonly SampleUser[] {
    const users: SampleUser[] = [];
    for (const text of this.lines(piece, isLast)) {
      const row = this.row(text, this.line++);
      if (row === undefined) continue;
      if (this.ahead === undefined) users.push(this.rows.person(row));
      else if (this.ahead.push(row) === READ_AHEAD) this.release(users);
    }
    if (isLast) this.release(users);
    return users;
  }

  private release(users: SampleUser[]): void {
    for (const row of this.ahead ?? []) users.push(this.rows.person(row));
    this.ahead = undefined;
  }

  /** Lines end with LF, CRLF or CR; the last one with the file. */
  private lines(piece: string, isLast: boolean): readonly string[] {
    if (!isLast && !/[\r\n]/.test(piece)) {
      this.rest += piece;
      return [];
    }
    const text = this.rest + piece;
    const lines = text.includes('\r') ? text.split(/\r\n|\r(?!$)|\n/) : text.split('\n');
    // A CR at the end of a piece may be half of a CRLF, and stays with its line.
    this.rest = isLast ? '' : (lines.pop() ?? '');
    return lines;
  }

  private row(text: string, line: number): JsonRow | undefined {
    const value = parsedLine(text);
    if (value === undefined) {
      if (text.trim() !== '' && this.brokenLines++ < MAX_LINE_PROBLEMS) this.lineProblems.push(brokenLine(text, line));
      return undefined;
    }
    const known = this.columns.length;
    const row = this.rows.learn(line, value);
    if (this.ahead === undefined && this.columns.length > known) this.tellLate(this.columns.slice(known), line);
    return row;
  }

  private tellLate(names: readonly string[], line: number): void {
    if (this.late.length >= MAX_LATE_NAMES) return;
    const listed = names.map((name) => `"${name}"`).join(', ');
    const message = `${listed} ${names.length === 1 ? 'comes' : 'come'} up here for the first time. The file is read once, so for the people before this line the value is unknown, not empty. Write null for it in the first line to have it empty.`;
    this.late.push({ severity: 'warning', message, line });
  }
}
