/** What spreadsheets take for the end of a cell, in a country whose separator is not the comma too. */
const CELL_STARTS = String.raw`(?<=^|[;|\t\r\n])`;
/** Characters a spreadsheet drops, trims or reads over before it looks at what a cell is. */
const READ_OVER = String.raw`(?:(?![\t\r\n])[\s\p{Cc}\p{Cf}"])*`;
/** Begin a formula, also in their full-width forms; and the apostrophe, so that taking one away is always right. */
const BEGINS = String.raw`[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]`;

const PROTECT = new RegExp(`${CELL_STARTS}(?='|${READ_OVER}${BEGINS})`, 'gu');
const PROTECTED = new RegExp(`${CELL_STARTS}'`, 'gu');

/**
 * A text that no spreadsheet takes for a formula (OWASP: CSV Injection): an apostrophe stands before one that begins with
 * `=`, `+`, `-`, `@`, a tab, a line break or an apostrophe, and wherever a spreadsheet that separates cells by something
 * else than commas would see such a beginning. {@link readCell} gives the text back.
 */
export function protectCell(text: string): string {
  return text.replace(PROTECT, "'");
}

/** The text that {@link protectCell} was given: `'+16505550101` → `+16505550101`. */
export function readCell(cell: string): string {
  return cell.replace(PROTECTED, '');
}

/** A field as it stands in the file (RFC 4180), always in quotes; nothing at all, without quotes, is no value. */
export function csvField(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return `"${protectCell(value).replaceAll('"', '""')}"`;
  return String(value);
}
