import { Failure } from '../../runtime/failure';

/** White space without the no-break space U+00A0, which Java's Character.isWhitespace leaves out. */
const isWhite = (c: string): boolean => /\s/.test(c) && c !== '\u00a0';

/** Takes white space away at one end or both. */
export function strip(text: string, left: boolean, right: boolean): string {
  let start = 0;
  let end = text.length;
  if (left) while (start < end && isWhite(text[start]!)) start++;
  if (right) while (end > start && isWhite(text[end - 1]!)) end--;
  return text.slice(start, end);
}

/** The lines without their ends; a line end at the end begins no further line. */
export const linesOf = (text: string): string[] => {
  if (text === '') return [];
  const lines = text.split(/\r\n|\n|\r/);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
};

/** How many characters of white space a line begins with. */
export const indentOf = (line: string): number => {
  let n = 0;
  while (n < line.length && isWhite(line[n]!)) n++;
  return n;
};

/** Changes each line. Line ends become \n, and one at the end stays. */
export const rewrite = (text: string, change: (line: string) => string): string => {
  const lines = linesOf(text).map(change).join('\n');
  return text.endsWith('\n') ? `${lines}\n` : lines;
};

/** Tabs as blanks up to the next multiple of `width`. */
export function expandLine(line: string, width: number): string {
  let out = '';
  for (const c of line) out += c === '\t' ? ' '.repeat(width - (out.length % width)) : c;
  return out;
}

/** Refuses an index outside the text. @throws StringIndexOutOfBoundsException always */
export function outside(text: string, index: number): never {
  throw new Failure(
    'java.lang.StringIndexOutOfBoundsException',
    `The text has ${text.length} characters, so it has no character ${index}.`,
  );
}
