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

/**
 * Reads comma-separated values (RFC 4180), with every line end, and also the semicolons and tabs that spreadsheets
 * write in some countries: the first line decides. Empty lines are no rows. A reader of our own because messages need
 * line and column of a wrong quote, and because it must run where there is no `Buffer`.
 */
export function readCsv(text: string): CsvTable {
  return new CsvReader(text, findDelimiter(text)).run();
}

class CsvReader {
  private readonly rows: CsvRow[] = [];
  private readonly separator: number;
  private problem: CsvProblem | undefined;
  private pos = 0;
  private line = 1;
  private lineStart = 0;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
  ) {
    this.separator = delimiter.charCodeAt(0);
  }

  run(): CsvTable {
    while (this.pos < this.text.length && this.problem === undefined) this.row();
    const { rows, delimiter, problem } = this;
    return { rows, delimiter, ...(problem === undefined ? {} : { problem }) };
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
function findDelimiter(text: string): string {
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
