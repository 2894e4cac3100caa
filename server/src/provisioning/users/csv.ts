/** A field with the place where it starts. */
export interface CsvField {
  readonly value: string;
  /** Written in quotes: `""` is an empty text, nothing at all is no value. */
  readonly quoted: boolean;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

export interface CsvRow {
  /** 1-based line on which the row starts. */
  readonly line: number;
  readonly fields: readonly CsvField[];
}

export interface CsvProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** At most one: behind a wrong quote nothing can be trusted, so reading ends there. */
  readonly problem?: CsvProblem;
  readonly delimiter: string;
}

const QUOTE = 34;
const CR = 13;
const LF = 10;

const NO_ROWS: readonly CsvRow[] = [];

/**
 * Reads comma-separated values (RFC 4180), with every line end, and also the semicolons and tabs that spreadsheets
 * write in some countries: the first line decides. Empty lines are no rows. A reader of our own because messages need
 * line and column of a wrong quote, and because it must run where there is no `Buffer`.
 */
export function readCsv(text: string): CsvTable {
  const delimiter = findDelimiter(text);
  const reader = new CsvReader(delimiter);
  const rows = reader.read(text, true);
  const { problem } = reader;
  return { rows, delimiter, ...(problem === undefined ? {} : { problem }) };
}

/** Reads a table that comes in pieces. Behind a wrong quote it reads nothing more. */
export class CsvReader {
  /** What ended the reading. */
  problem: CsvProblem | undefined;
  private rows: CsvRow[] = [];
  private readonly separator: number;
  private text = '';
  private pos = 0;
  private line = 1;
  private lineStart = 0;
  /** A row that goes on is not tried again before there is twice as much of it: else a long one takes squared time. */
  private enough = 0;

  /** @param delimiter as `findDelimiter` gives it for the first line */
  constructor(private readonly delimiter: string) {
    this.separator = delimiter.charCodeAt(0);
  }

  /** What is not read yet of the text so far: the beginning of a row. */
  get unread(): string {
    return this.text.slice(this.pos);
  }

  /** 1-based line of the file on which that begins. */
  get nextLine(): number {
    return this.line;
  }

  /** The rows that end within the text so far. @param isLast whether nothing follows, so that the last row ends too */
  read(piece: string, isLast: boolean): readonly CsvRow[] {
    this.text = this.text.slice(this.pos) + piece;
    this.pos = 0;
    if (this.text.length < this.enough && !isLast) return NO_ROWS;
    this.rows = [];
    while (this.pos < this.text.length && this.problem === undefined) {
      const { pos, line } = this;
      const count = this.rows.length;
      this.lineStart = pos;
      this.row();
      if (isLast || this.isRowOver()) continue;
      this.rows.length = count;
      this.problem = undefined;
      this.pos = pos;
      this.line = line;
      break;
    }
    this.enough = 2 * (this.text.length - this.pos);
    return this.rows;
  }

  /** Whether the row before `pos` has surely ended: after a line break that is not half of one. */
  private isRowOver(): boolean {
    if (this.pos < this.text.length) return true;
    return this.problem === undefined && this.text.charCodeAt(this.pos - 1) === LF;
  }

  private row(): void {
    const { line } = this;
    const fields: CsvField[] = [];
    for (;;) {
      const column = this.pos - this.lineStart + 1;
      const quoted = this.text.charCodeAt(this.pos) === QUOTE;
      const value = quoted ? this.quotedField(column) : this.plainField();
      if (value === undefined) return;
      fields.push({ value, quoted, column });
      if (this.text.charCodeAt(this.pos) !== this.separator) break;
      this.pos++;
    }
    const isEmptyLine = fields.length === 1 && fields[0]?.value === '' && !fields[0].quoted;
    if (!isEmptyLine) this.rows.push({ line, fields });
    if (this.pos < this.text.length) this.lineBreak();
  }

  private plainField(): string | undefined {
    const from = this.pos;
    for (; this.pos < this.text.length && !this.atFieldEnd(); this.pos++) {
      if (this.text.charCodeAt(this.pos) === QUOTE)
        return this.wrong(
          'A quote stands inside a field that does not begin with one. Put the whole field in quotes and write the quote twice: "".',
        );
    }
    return this.text.slice(from, this.pos);
  }

  private quotedField(column: number): string | undefined {
    const { line } = this;
    let value = '';
    let from = ++this.pos;
    while (this.pos < this.text.length) {
      const c = this.text.charCodeAt(this.pos);
      if (c === LF || c === CR) {
        this.lineBreak();
        continue;
      }
      this.pos++;
      if (c !== QUOTE) continue;
      value += this.text.slice(from, this.pos - 1);
      if (this.text.charCodeAt(this.pos) !== QUOTE) return this.closed(value);
      value += '"';
      from = ++this.pos;
    }
    this.problem = {
      message: 'The quote that opens here is never closed; everything behind it would be one field.',
      line,
      column,
    };
    return undefined;
  }

  private closed(value: string): string | undefined {
    if (this.pos >= this.text.length || this.atFieldEnd()) return value;
    const [next, delimiter] = [this.text[this.pos], this.delimiter].map((c) => JSON.stringify(c));
    return this.wrong(
      `After a closing quote comes ${delimiter} or the end of the line, not ${next}. Write a quote inside a field twice: "".`,
    );
  }

  private wrong(message: string): undefined {
    this.problem = { message, line: this.line, column: this.pos - this.lineStart + 1 };
    return undefined;
  }

  private atFieldEnd(): boolean {
    const c = this.text.charCodeAt(this.pos);
    return c === this.separator || c === LF || c === CR;
  }

  private lineBreak(): void {
    this.pos += this.text.charCodeAt(this.pos) === CR && this.text.charCodeAt(this.pos + 1) === LF ? 2 : 1;
    this.line++;
    this.lineStart = this.pos;
  }
}

/** The most frequent of `,` `;` and tab outside quotes in the first line. */
export function findDelimiter(text: string): string {
  const counts = new Map([
    [',', 0],
    [';', 0],
    ['\t', 0],
  ]);
  let inQuotes = false;
  for (const c of text) {
    if (c === '"') inQuotes = !inQuotes;
    else if (!inQuotes && (c === '\n' || c === '\r')) break;
    else if (!inQuotes && counts.has(c)) counts.set(c, (counts.get(c) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
