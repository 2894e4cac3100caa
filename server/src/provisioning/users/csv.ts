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
  const delimiter = findDelimiter(text);
  const separator = delimiter.charCodeAt(0);
  const rows: CsvRow[] = [];
  let fields: CsvField[] = [];
  let line = 1;
  let rowLine = 1;
  let lineStart = 0;
  let pos = 0;
  for (;;) {
    const column = pos - lineStart + 1;
    if (text.charCodeAt(pos) === QUOTE) {
      const fieldLine = line;
      let value = '';
      let from = pos + 1;
      for (pos = from; ; pos++) {
        const c = text.charCodeAt(pos);
        if (pos >= text.length) {
          const message = 'The quote that opens here is never closed; everything behind it would be one field.';
          return { rows, delimiter, problem: { message, line: fieldLine, column } };
        }
        if (c === LF || (c === CR && text.charCodeAt(pos + 1) !== LF)) {
          line++;
          lineStart = pos + 1;
        }
        if (c !== QUOTE) continue;
        value += text.slice(from, pos);
        if (text.charCodeAt(pos + 1) !== QUOTE) break;
        value += '"';
        from = ++pos + 1;
      }
      pos++;
      if (pos < text.length && !isEnd(text.charCodeAt(pos), separator)) {
        const message = `After a closing quote comes ${JSON.stringify(delimiter)} or the end of the line, not ${JSON.stringify(text[pos])}. Write a quote inside a field twice: "".`;
        return { rows, delimiter, problem: { message, line, column: pos - lineStart + 1 } };
      }
      fields.push({ value, quoted: true, column });
    } else {
      const from = pos;
      while (pos < text.length && !isEnd(text.charCodeAt(pos), separator)) {
        if (text.charCodeAt(pos) === QUOTE) {
          const message =
            'A quote stands inside a field that does not begin with one. Put the whole field in quotes and write the quote twice: "".';
          return { rows, delimiter, problem: { message, line, column: pos - lineStart + 1 } };
        }
        pos++;
      }
      fields.push({ value: text.slice(from, pos), quoted: false, column });
    }
    if (pos < text.length && text.charCodeAt(pos) === separator) {
      pos++;
      continue;
    }
    const isEmptyLine = fields.length === 1 && fields[0]?.value === '' && !fields[0].quoted;
    if (!isEmptyLine) rows.push({ line: rowLine, fields });
    if (pos >= text.length) return { rows, delimiter };
    pos += text.charCodeAt(pos) === CR && text.charCodeAt(pos + 1) === LF ? 2 : 1;
    if (pos >= text.length) return { rows, delimiter };
    fields = [];
    rowLine = ++line;
    lineStart = pos;
  }
}

function isEnd(c: number, separator: number): boolean {
  return c === separator || c === LF || c === CR;
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
